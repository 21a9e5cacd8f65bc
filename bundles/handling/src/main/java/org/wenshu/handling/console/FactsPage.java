package org.wenshu.handling.console;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.handling.CaseFolder;
import org.wenshu.handling.event.MeetingKind;

/**
 * The form by which the office completes the facts of a case.
 *
 * @param routing facts on which it depends who acts and who signs
 * @param checked facts that only the checks of the rules look at
 * @param others facts that decide nothing where the case stands
 */
public record FactsPage(
        String documentId,
        List<Question> routing,
        List<Question> checked,
        List<Question> others,
        List<Choice> meetings,
        Refused refused,
        String typed,
        String today) {

    static FactsPage of(CaseFolder folder, List<Question> questions, Refused refused, String typed, LocalDate today) {
        return new FactsPage(
                folder.found().documentId(),
                questions.stream().filter(Question::routes).toList(),
                questions.stream()
                        .filter(question ->
                                !question.routes() && !question.decides().isEmpty())
                        .toList(),
                questions.stream()
                        .filter(question -> question.decides().isEmpty())
                        .toList(),
                Choice.of(MeetingKind.class),
                refused,
                typed,
                today.toString());
    }
}
