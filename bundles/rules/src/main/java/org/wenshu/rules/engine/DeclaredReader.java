package org.wenshu.rules.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.rules.DeclaredFact;

/** Sees the facts that a pack declares as its conditions ask for them. */
final class DeclaredReader {

    /** The declared fact that names the post of who signs off. */
    static final String SIGNER = "signer";

    private final Map<String, DeclaredFact> facts;
    private final List<WordClass> posts;
    private final String mayor;

    DeclaredReader(Pack pack) {
        this.facts = pack.tables().facts().stream().collect(Collectors.toMap(DeclaredFact::name, fact -> fact));
        this.posts = pack.words().posts();
        this.mayor = pack.posts().mayor();
    }

    /** Values by name; facts of another version of the pack are not seen. */
    Map<String, Set<String>> values(Situation situation) {
        Map<String, Set<String>> values = new HashMap<>();
        situation.facts().declared().forEach((name, given) -> Optional.ofNullable(facts.get(name))
                .ifPresent(fact -> values.put(name, values(fact, given, situation))));
        return values;
    }

    private Set<String> values(DeclaredFact fact, List<String> given, Situation situation) {
        given.forEach(value -> FactValues.check(fact, value));
        Set<String> values = new HashSet<>();
        switch (fact.type()) {
            case FLAG, CHOICE -> values.addAll(given);
            case POST -> given.forEach(post -> values.addAll(post(post, situation)));
            case ORGAN -> given.forEach(organ -> values.addAll(organ(organ, situation)));
            case NUMBER, DATE, TEXT -> values.add(FactValues.PRESENT);
        }
        values.add(given.size() == 1 ? "ONE" : "MANY");
        return values;
    }

    /** A post is seen by its id, its rank, and what it is in this matter. */
    private Set<String> post(String post, Situation situation) {
        Organization organization = situation.organization();
        Set<String> values = new HashSet<>();
        values.add(post);
        organization.post(post).ifPresent(known -> {
            values.add(known.rank().name());
            posts.stream().filter(type -> type.contains(known.title())).forEach(type -> values.add(type.name()));
        });
        if (situation.leaders().stream().anyMatch(leader -> leads(leader, post, situation))) {
            values.add("PORTFOLIO_LEADER");
        }
        values.addAll(presence(organization.assignment(post, situation.at())));
        situation.submitter().flatMap(Organ::principal).ifPresent(principal -> {
            if (principal.equals(post)) {
                values.add("OWN_PRINCIPAL");
            } else if (acts(organization.assignment(principal, situation.at()), post)) {
                values.add("DESIGNATED");
            }
        });
        Assignment acting = organization.assignment(mayor, situation.at());
        if (acting.capacity() == Capacity.DELEGATED && acts(acting, post)) {
            values.add("DELEGATE");
        }
        return values;
    }

    /** The leader, or who acts for an absent one (代行). */
    private static boolean leads(String leader, String post, Situation situation) {
        Assignment assignment = situation.organization().assignment(leader, situation.at());
        return leader.equals(post) || assignment.capacity() == Capacity.ACTING_FOR && acts(assignment, post);
    }

    private static boolean acts(Assignment assignment, String post) {
        return assignment.actingPost().filter(post::equals).isPresent();
    }

    private static Set<String> presence(Assignment assignment) {
        return switch (assignment.capacity()) {
            case OWN -> Set.of();
            case PENDING_ARRANGEMENT -> Set.of("ABSENT", "UNARRANGED");
            case ACTING_FOR, DELEGATED -> Set.of("ABSENT");
        };
    }

    /** An organ is seen by its id and its type. */
    private static Set<String> organ(String organ, Situation situation) {
        Organization organization = situation.organization();
        return organization
                .organ(organ)
                .or(() -> organization.organNamed(organ))
                .map(known -> Set.of(known.id(), known.type().name()))
                .orElse(Set.of(organ));
    }
}
