package org.wenshu.web.pages;

import org.wenshu.api.web.Caller;

/**
 * Who looks at which page.
 *
 * @param csrf what forms have to send along; empty without a session
 * @param path path of the request
 */
public record Visit(Caller caller, String csrf, String path) {

    /** Whether somebody is signed in by the form. */
    public boolean signedIn() {
        return !csrf.isEmpty();
    }
}
