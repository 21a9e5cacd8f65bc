package org.wenshu.organization.account;

import org.wenshu.organization.Messages;

/** A password could not be set; the message says why, in Chinese. */
public class PasswordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PasswordException(String key, Object... values) {
        super(Messages.text(key, values));
    }
}
