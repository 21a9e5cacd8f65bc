package org.wenshu.handling.console;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.handling.Slice;
import org.wenshu.handling.consultation.ConsultationTables.Asked;
import org.wenshu.handling.consultation.Matter;
import org.wenshu.handling.consultation.Parties;

/**
 * What the reader's organ was asked (我的会签).
 *
 * @param drafts what came back and may be put before others, before it is submitted anew
 */
public record ConsultationList(List<Row> rows, Paging paging, List<Draft> drafts) {

    /** A document of the reader's organ that came back at intake. */
    public record Draft(String id, String title) {}

    /** One of them. */
    public record Row(String title, String lead, ConsultationLine line, boolean overdue) {}

    static ConsultationList of(
            Slice<Asked> asked, Paging paging, List<Matter> drafts, Parties parties, LocalDate today) {
        List<Row> rows = asked.items().stream()
                .map(one -> new Row(
                        one.title(),
                        parties.name(one.leadOrgan()),
                        ConsultationLine.of(one.consultation(), parties),
                        one.consultation().over(today)))
                .toList();
        return new ConsultationList(
                rows,
                paging,
                drafts.stream()
                        .map(draft -> new Draft(draft.id(), draft.title()))
                        .toList());
    }
}
