package org.wenshu.handling.console;

import java.util.List;
import org.wenshu.handling.CaseStatus;
import org.wenshu.handling.HandlingCase;
import org.wenshu.handling.Messages;
import org.wenshu.handling.Slice;

/**
 * Cases in a list.
 *
 * @param status the one that is shown; empty for all
 */
public record CaseList(List<Row> rows, Paging paging, String status, List<Choice> statuses) {

    /** A case. */
    public record Row(String documentId, String title, String status, String documentNumber, String openedOn) {
        static Row of(HandlingCase found) {
            return new Row(
                    found.documentId(),
                    found.title(),
                    Messages.name(found.status()),
                    Texts.of(found.documentNumber()),
                    found.openedOn().toString());
        }
    }

    static CaseList of(Slice<HandlingCase> cases, Paging paging, String status) {
        return new CaseList(cases.items().stream().map(Row::of).toList(), paging, status, Choice.of(CaseStatus.class));
    }
}
