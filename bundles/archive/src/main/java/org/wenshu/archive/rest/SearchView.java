package org.wenshu.archive.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wenshu.archive.ArchivedDocument;
import org.wenshu.archive.ArchivedStatus;
import org.wenshu.archive.index.Answer;

/** An answer as REST shows it. */
public record SearchView(
        long total,
        long tookMillis,
        String mode,
        List<HitView> hits,
        Map<String, List<Answer.Count>> facets,
        long notYetSearchable) {

    /** A hit; {@code score} compares hits of one answer only. */
    public record HitView(
            String documentId,
            String title,
            String documentNumber,
            String issuer,
            LocalDate date,
            ArchivedStatus status,
            float score,
            List<Answer.Place> articles) {

        static HitView of(Answer.Hit hit) {
            ArchivedDocument document = hit.document();
            return new HitView(
                    document.documentId(),
                    document.title(),
                    document.documentNumber(),
                    document.issuer(),
                    document.date(),
                    document.status(),
                    hit.score(),
                    hit.places());
        }
    }

    static SearchView of(Answer answer, long tookMillis, long notYetSearchable) {
        return new SearchView(
                answer.total(),
                tookMillis,
                "text",
                answer.hits().stream().map(HitView::of).toList(),
                answer.facets(),
                notYetSearchable);
    }
}
