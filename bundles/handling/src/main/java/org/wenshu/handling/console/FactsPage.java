package org.wenshu.handling.console;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.handling.CaseFolder;
import org.wenshu.handling.event.MeetingKind;

/** The form by which the office completes the facts of a case. */
public record FactsPage(
        String documentId,
        List<Question> questions,
        List<Choice> meetings,
        Refused refused,
        String typed,
        String today) {

    static FactsPage of(CaseFolder folder, List<DeclaredFact> facts, Refused refused, String typed, LocalDate today) {
        return new FactsPage(
                folder.found().documentId(),
                Question.of(facts, folder.standing().facts()),
                Choice.of(MeetingKind.class),
                refused,
                typed,
                today.toString());
    }
}
