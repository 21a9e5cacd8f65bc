package org.wenshu.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wenshu.api.rules.Evidence;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;

/**
 * A check of a document.
 *
 * @param when to which documents it applies
 * @param suggestion fills {@code {suggestion}} in the message
 */
public record Check(Refusal refusal, Condition when, Detector find, Optional<Suggestion> suggestion) {

    /**
     * Looks at a document.
     *
     * @param softened the level to lower a stopping finding to, if any
     */
    Optional<Finding> look(Situation situation, Optional<Level> softened, String pack) {
        if (!when.holds(situation)) {
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
        return refusal.message()
                .replace("{evidence}", "“" + words + "”")
                .replace("{suggestion}", suggestion.orElse(Suggestion.NONE).of(words))
                .replace("{submitter}", submitter(situation))
                .replace("{principal}", principal(situation));
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
