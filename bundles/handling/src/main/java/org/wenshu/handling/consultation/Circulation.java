package org.wenshu.handling.consultation;

import java.util.List;
import java.util.Optional;

/**
 * All that organs were asked about a matter, and what became of their dissent.
 *
 * @param consultations in the order in which they were sent
 * @param sheet the last one
 * @param coordination the last one
 */
public record Circulation(
        List<Consultation> consultations, Optional<DissentSheet> sheet, Optional<Coordination> coordination) {
    public Circulation {
        consultations = List.copyOf(consultations);
    }

    /** Those that are still disputed after a negotiation. */
    public List<Consultation> unresolved() {
        return standing(Standing.UNRESOLVED);
    }

    List<Consultation> standing(Standing standing) {
        return consultations.stream()
                .filter(consultation -> consultation.standing() == standing)
                .toList();
    }

    Optional<Consultation> find(String consultationId) {
        return consultations.stream()
                .filter(consultation -> consultation.id().equals(consultationId))
                .findFirst();
    }

    /** Whether the sheet tells of every dissent that is left. */
    public boolean dissentListed() {
        return unresolved().stream().allMatch(dissent -> sheet.filter(filed -> filed.covers(dissent))
                .isPresent());
    }

    /** Whether a vice mayor has still to coordinate; a dissent that came later needs a coordination of its own. */
    public boolean awaitsCoordination() {
        return unresolved().stream()
                .flatMap(dissent -> dissent.answer().stream())
                .anyMatch(answer -> coordination
                        .filter(held -> !held.by().at().isBefore(answer.by().at()))
                        .isEmpty());
    }
}
