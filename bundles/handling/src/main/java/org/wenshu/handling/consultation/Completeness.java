package org.wenshu.handling.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether all who have to be heard on a matter were heard.
 *
 * @param participants organs that have to be heard, and where they stand
 * @param rules ids of the rules that are not kept yet
 */
public record Completeness(List<Participant> participants, List<String> rules) {

    /** An organ that has to be heard. */
    public record Participant(String organ, Standing standing, Optional<String> consultationId) {}

    public Completeness {
        participants = List.copyOf(participants);
        rules = List.copyOf(rules);
    }

    /** Whether the office may let the document go on. */
    public boolean complete() {
        return rules.isEmpty();
    }

    /** Ids of the organs that have still to be heard. */
    public List<String> unheard() {
        return participants.stream()
                .filter(participant -> participant.standing().unheard())
                .map(Participant::organ)
                .toList();
    }

    /**
     * Looks at what was asked and answered.
     *
     * @param countersigning organs whose countersign is needed
     * @param consulted organs whose opinion is needed
     */
    static Completeness of(List<String> countersigning, List<String> consulted, Circulation circulation) {
        List<Participant> countersigns = countersigning.stream()
                .map(organ -> participant(organ, circulation, true))
                .toList();
        List<Participant> opinions = consulted.stream()
                .map(organ -> participant(organ, circulation, false))
                .toList();
        List<String> rules = new ArrayList<>();
        if (opinions.stream().anyMatch(one -> one.standing().unheard())) {
            rules.add("R28.3");
        }
        if (countersigns.stream().anyMatch(one -> one.standing().unheard())) {
            rules.add("R29.1");
        }
        if (!circulation.standing(Standing.DISPUTED).isEmpty()) {
            rules.add("R29.2");
        }
        if (!circulation.dissentListed()) {
            rules.add("R29.3");
        }
        List<Participant> all = new ArrayList<>(countersigns);
        all.addAll(opinions);
        return new Completeness(all, rules);
    }

    /** The last word of an organ counts; an opinion is no countersign, a countersign is an opinion. */
    private static Participant participant(String organ, Circulation circulation, boolean countersign) {
        Optional<Consultation> last = circulation.consultations().stream()
                .filter(sent -> sent.organ().equals(organ))
                .filter(sent -> !countersign || sent.kind() == ConsultationKind.COUNTERSIGN)
                .reduce((first, second) -> second);
        return new Participant(
                organ, last.map(Consultation::standing).orElse(Standing.MISSING), last.map(Consultation::id));
    }
}
