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

    private final Map<String, DeclaredFact> facts;
    private final String mayor;

    DeclaredReader(Pack pack) {
        this.facts = pack.tables().facts().stream().collect(Collectors.toMap(DeclaredFact::name, fact -> fact));
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
        organization.post(post).ifPresent(known -> values.add(known.rank().name()));
        if (situation.leaders().contains(post)) {
            values.add("PORTFOLIO_LEADER");
        }
        if (situation.submitter().flatMap(Organ::principal).filter(post::equals).isPresent()) {
            values.add("OWN_PRINCIPAL");
        }
        Assignment acting = organization.assignment(mayor, situation.at());
        if (acting.capacity() == Capacity.DELEGATED
                && acting.actingPost().filter(post::equals).isPresent()) {
            values.add("DELEGATE");
        }
        return values;
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
