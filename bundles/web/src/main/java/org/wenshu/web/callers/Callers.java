package org.wenshu.web.callers;

import static org.wenshu.web.Texts.text;

import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.wenshu.api.organization.Account;
import org.wenshu.api.organization.Accounts;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** Looks up who the front door let in. */
public final class Callers {

    private static final Caller ANONYMOUS = new Caller("anonymous", "", "", Set.of(), Set.of());

    private final Accounts accounts;
    private final BusinessClock clock;

    public Callers(Accounts accounts, BusinessClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Who makes a request, today.
     *
     * @throws ProblemException if the account was closed since it was let in
     */
    public Caller of(HttpServletRequest request) {
        String name = request.getRemoteUser();
        return name == null ? ANONYMOUS : caller(name);
    }

    private Caller caller(String name) {
        Account account = accounts.account(name, clock.today())
                .orElseThrow(() -> new ProblemException(new Problem(
                        "/problems/account-closed", text("account-closed.title"), 401, text("account-closed.detail"))));
        return new Caller(account.name(), account.person(), account.organ(), account.posts(), account.roles());
    }
}
