package org.wenshu.handling.console;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.handling.CaseLinks;
import org.wenshu.handling.CaseTables;
import org.wenshu.handling.FactsReading;

/** The lists from which facts are chosen: what the pack names, what the organization has, what is registered. */
@Component(service = FactLists.class)
public class FactLists {

    private static final List<Role> HEADS = List.of(Role.LEADER, Role.OFFICE_DIRECTOR, Role.PRINCIPAL);
    private static final int MOST_REQUESTS = 100;

    private final Organization organization;
    private final CaseTables tables;
    private final BusinessClock clock;

    @Activate
    public FactLists(
            @Reference Organization organization, @Reference CaseTables tables, @Reference BusinessClock clock) {
        this.organization = organization;
        this.tables = tables;
        this.clock = clock;
    }

    /** What a fact may be chosen from; empty for one that is written. */
    List<Choice> of(DeclaredFact fact) {
        return switch (fact.name()) {
            case CaseLinks.ANSWERED_REQUEST -> requests();
            case FactsReading.DOMAINS -> domains();
            default ->
                switch (fact.type()) {
                    case CHOICE ->
                        fact.choices().entrySet().stream()
                                .map(choice -> new Choice(choice.getKey(), choice.getValue()))
                                .toList();
                    case POST -> posts();
                    case ORGAN ->
                        organization.organs().stream()
                                .map(organ -> new Choice(organ.id(), organ.shortName()))
                                .toList();
                    case FLAG, NUMBER, DATE, TEXT -> List.of();
                };
        };
    }

    LocalDate today() {
        return clock.today();
    }

    private List<Choice> requests() {
        return tables.requests(MOST_REQUESTS).stream()
                .map(found -> new Choice(found.documentId(), found.title() + "（" + found.openedOn() + "）"))
                .toList();
    }

    private List<Choice> domains() {
        return organization.organs().stream()
                .flatMap(organ -> organ.domains().stream())
                .distinct()
                .map(domain -> new Choice(domain, domain))
                .toList();
    }

    private List<Choice> posts() {
        return HEADS.stream()
                .flatMap(role -> organization.posts(role).stream())
                .distinct()
                .map(post -> new Choice(post.id(), named(post)))
                .toList();
    }

    private String named(Post post) {
        String organ = organization.organ(post.organ()).map(Organ::shortName).orElse("");
        return Stream.concat(Stream.of(organ + post.title()), organization.holder(post.id(), clock.today()).stream())
                .reduce((title, person) -> title + "　" + person)
                .orElse(post.id());
    }
}
