package org.wenshu.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenshu.api.rules.Evidence;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;

/**
 * A check of a document or another matter.
 *
 * @param on the matters it is about
 * @param when to which of them it applies
 * @param suggestion fills {@code {suggestion}} in the message
 */
public record Check(Set<String> on, Refusal refusal, Condition when, Detector find, Optional<Suggestion> suggestion) {

    public Check {
        on = Set.copyOf(on);
    }

    /**
     * Looks at a matter.
     *
     * @param softened the level to lower a stopping finding to, if any
     */
    Optional<Finding> look(Situation situation, Optional<Level> softened, String pack) {
        if (!on.contains(situation.facts().matter()) || !when.holds(situation)) {
            return Optional.empty();
        }
        return find.detect(situation)
                .map(evidence -> refusal.finding(pack, message(situation, evidence), level(softened), evidence));
    }

    private Level level(Optional<Level> softened) {
        Level own = refusal.level();
        return own == Level.RETURN || own == Level.BLOCK ? softened.orElse(own) : own;
    }

    private String message(Situation situation, List<Evidence> evidence) {
        String words = evidence.stream().map(Evidence::text).distinct().collect(Collectors.joining("”“"));
        return Blank.fill(refusal.message(), situation, when)
                .replace("{evidence}", "“" + words + "”")
                .replace("{suggestion}", suggestion.orElse(Suggestion.NONE).of(words))
                .replace("{submitter}", submitter(situation))
                .replace("{principal}", principal(situation))
                .replace("{leaders}", leaders(situation));
    }

    private static String leaders(Situation situation) {
        return situation.leaders().stream()
                .flatMap(leader -> situation.organization().holder(leader, situation.at()).stream())
                .collect(Collectors.joining("、"));
    }

    private static String submitter(Situation situation) {
        return situation
                .submitter()
                .map(organ -> organ.shortName())
                .or(() -> situation.facts().submittingOrgan())
                .orElse("");
    }

    private static String principal(Situation situation) {
        return situation
                .submitter()
                .flatMap(organ -> organ.principal())
                .flatMap(post -> situation.organization().holder(post, situation.at()))
                .orElse("");
    }
}
