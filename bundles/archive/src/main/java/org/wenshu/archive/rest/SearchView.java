package org.wenshu.archive.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wenshu.archive.Search;
import org.wenshu.archive.index.Answer;
import org.wenshu.archive.index.Listing;

/** An answer as REST shows it. */
public record SearchView(
        long total,
        long tookMillis,
        String mode,
        List<HitView> hits,
        Map<String, List<Answer.Count>> facets,
        String didYouMean,
        long notYetSearchable) {

    /**
     * A hit; {@code score} compares hits of one answer only.
     *
     * @param date empty if it has none
     * @param library empty for the archive itself
     */
    public record HitView(
            String documentId,
            String title,
            String documentNumber,
            String issuer,
            String date,
            String status,
            String library,
            float score,
            List<Answer.Place> articles) {

        static HitView of(Answer.Hit hit) {
            return of(hit.document(), hit.score(), hit.places());
        }

        static HitView of(Listing document) {
            return of(document, 0, List.of());
        }

        private static HitView of(Listing document, float score, List<Answer.Place> places) {
            return new HitView(
                    document.documentId(),
                    document.title(),
                    document.documentNumber(),
                    document.issuer(),
                    document.date().map(Object::toString).orElse(""),
                    document.status(),
                    document.library(),
                    score,
                    places);
        }
    }

    static SearchView of(Search.Answered answered, long tookMillis, String didYouMean, long notYetSearchable) {
        Answer answer = answered.answer();
        return new SearchView(
                answer.total(),
                tookMillis,
                answered.mode().name().toLowerCase(Locale.ROOT),
                answer.hits().stream().map(HitView::of).toList(),
                answer.facets(),
                didYouMean,
                notYetSearchable);
    }
}
