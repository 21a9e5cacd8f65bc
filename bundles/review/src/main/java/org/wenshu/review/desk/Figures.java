package org.wenshu.review.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wenshu.api.review.Conclusion;

/**
 * What desks did in a period, both days included.
 *
 * @param rows one per desk, then their sum if there are several
 */
public record Figures(LocalDate from, LocalDate to, List<Row> rows) {

    public Figures {
        rows = List.copyOf(rows);
    }

    /**
     * A desk's figures.
     *
     * @param organ id of the reviewing organ; blank in the sum
     * @param received drafts that arrived
     * @param returned reviews whose materials were asked for (退补正)
     * @param issued opinions by conclusion; all three are there
     * @param averageDays working days from the complete materials to the opinion, one decimal; 0 without opinions
     * @param late opinions after their last day, and reviews still open after it
     * @param open reviews without an opinion, now
     */
    public record Row(
            String organ,
            int received,
            int returned,
            Map<Conclusion, Integer> issued,
            double averageDays,
            int late,
            int open) {

        public int issuedInAll() {
            return issued.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int lawful() {
            return issued.get(Conclusion.LAWFUL);
        }

        public int revisionRequired() {
            return issued.get(Conclusion.REVISION_REQUIRED);
        }

        public int unlawful() {
            return issued.get(Conclusion.UNLAWFUL);
        }
    }
}
