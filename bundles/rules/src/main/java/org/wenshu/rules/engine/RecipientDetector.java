package org.wenshu.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.rules.Evidence;

/**
 * Finds addressees.
 *
 * @param copies whether to look at the addressees of copies, not at the primary ones
 * @param types classes to find; empty: every addressee
 */
public record RecipientDetector(boolean copies, Set<String> types) implements Detector {

    public RecipientDetector {
        types = Set.copyOf(types);
    }

    @Override
    public Optional<List<Evidence>> detect(Situation situation) {
        List<Recipient> recipients = copies ? situation.copies() : situation.primary();
        return Detector.of(recipients.stream()
                .filter(recipient -> types.isEmpty() || types.contains(recipient.type()))
                .map(recipient -> Place.inText(recipient.name(), situation.facts()))
                .toList());
    }
}
