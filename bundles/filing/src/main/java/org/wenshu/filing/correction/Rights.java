package org.wenshu.filing.correction;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.filing.Filing;
import org.wenshu.filing.Filings;

/** Who acts for a party. */
@Component(service = Rights.class)
public class Rights {

    private final Organization organization;

    @Activate
    public Rights(@Reference Organization organization) {
        this.organization = organization;
    }

    /**
     * Tells whether the caller acts for a party: for the government the mayor, or the head of its office, who records
     * what was decided.
     */
    public boolean actsFor(Party party, Filing filing, Caller caller) {
        return switch (party) {
            case JUSTICE -> caller.has(Role.JUSTICE_REVIEWER) || caller.has(Role.JUSTICE_HEAD);
            case DEPARTMENT -> Filings.isMaker(filing, caller);
            case GOVERNMENT -> caller.has(Role.OFFICE_DIRECTOR) || isMayor(caller);
        };
    }

    private boolean isMayor(Caller caller) {
        return caller.posts().stream().anyMatch(id -> organization
                .post(id)
                .map(Post::rank)
                .filter(Rank.MAYOR::equals)
                .isPresent());
    }
}
