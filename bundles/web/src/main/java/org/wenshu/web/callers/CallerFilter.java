package org.wenshu.web.callers;

import static org.wenshu.web.Texts.text;

import java.util.Set;
import javax.annotation.Priority;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.wenshu.api.organization.Account;
import org.wenshu.api.organization.Accounts;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/**
 * Looks up who the front door let in, before anything else happens. An account that was closed since then gets no
 * further, whatever the resource asks for.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public final class CallerFilter implements ContainerRequestFilter {

    private static final Caller ANONYMOUS = new Caller("anonymous", "", "", Set.of(), Set.of());

    private final Accounts accounts;
    private final BusinessClock clock;

    public CallerFilter(Accounts accounts, BusinessClock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        Message message = JAXRSUtils.getCurrentMessage();
        HttpServletRequest request = (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST);
        String name = request.getRemoteUser();
        message.put(Caller.class, name == null ? ANONYMOUS : caller(name));
    }

    private Caller caller(String name) {
        Account account = accounts.account(name, clock.today())
                .orElseThrow(() -> new ProblemException(new Problem(
                        "/problems/account-closed", text("account-closed.title"), 401, text("account-closed.detail"))));
        return new Caller(account.name(), account.person(), account.organ(), account.posts(), account.roles());
    }
}
