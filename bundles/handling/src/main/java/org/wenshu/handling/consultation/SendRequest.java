package org.wenshu.handling.consultation;

import java.util.List;
import java.util.Optional;

/**
 * Whom to ask, and for what.
 *
 * @param organs ids or names
 * @param customLimit working days; empty for the period of the rules
 * @param reason why the limit is shorter than the period of the rules
 * @param paper the answer, if it was given on paper already
 */
public record SendRequest(
        List<String> organs,
        ConsultationKind kind,
        Optional<Integer> customLimit,
        String reason,
        Optional<PaperReply> paper) {
    public SendRequest {
        organs = List.copyOf(organs);
    }
}
