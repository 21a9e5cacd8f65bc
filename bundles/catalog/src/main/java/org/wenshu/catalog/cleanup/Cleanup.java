package org.wenshu.catalog.cleanup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A clean-up.
 *
 * @param period the year in which it began
 * @param publishedOn empty while it is worked through
 */
public record Cleanup(String period, LocalDate openedOn, Optional<LocalDate> publishedOn, List<Line> lines) {

    /**
     * A document on its list.
     *
     * @param judgement empty while nobody has judged it
     */
    public record Line(
            String number, String title, String documentNumber, List<String> organs, Optional<Judgement> judgement) {}

    /**
     * What was said of a document.
     *
     * @param by name of the person
     */
    public record Judgement(Conclusion conclusion, String basis, LocalDate on, String by) {}

    /** How many documents nobody has judged. */
    public long open() {
        return lines.stream().filter(line -> line.judgement().isEmpty()).count();
    }
}
