package org.wenshu.handling;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.handling.CaseOpened;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.handling.event.FactsStated;

/** What entries do to the table of answered requests. */
final class AnswerEffects {

    private final Handle handle;

    AnswerEffects(Handle handle) {
        this.handle = handle;
    }

    void apply(JournalEntry entry) {
        switch (entry.type()) {
            case CaseOpened.TYPE -> {
                CaseOpened opened = entry.as(CaseOpened.class);
                answer(opened.document().documentId(), opened.facts().declared());
            }
            case FactsStated.TYPE -> {
                FactsStated stated = entry.as(FactsStated.class);
                answer(stated.documentId(), stated.stated());
            }
            default -> {
                // Names no request.
            }
        }
    }

    private void answer(String documentId, Map<String, List<String>> facts) {
        if (!facts.containsKey(CaseLinks.ANSWERED_REQUEST)) {
            return;
        }
        List<String> requests = facts.get(CaseLinks.ANSWERED_REQUEST);
        handle.createUpdate("DELETE FROM handling_answer WHERE document_id = :id")
                .bind("id", documentId)
                .execute();
        requests.stream().findFirst().ifPresent(request -> handle.createUpdate(
                        "INSERT INTO handling_answer (document_id, request) VALUES (:id, :request)")
                .bind("id", documentId)
                .bind("request", request)
                .execute());
    }
}
