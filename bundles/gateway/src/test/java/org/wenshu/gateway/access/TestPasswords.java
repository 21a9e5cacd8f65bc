package org.wenshu.gateway.access;

import org.wenshu.api.organization.Accounts;
import org.wenshu.gateway.Settings;

/** Wires a password check as the service runtime does. */
public final class TestPasswords {

    private TestPasswords() {}

    public static PasswordCheck of(Settings settings, Accounts accounts) {
        PasswordCheck check = new PasswordCheck(settings);
        check.accountsHere(accounts);
        return check;
    }
}
