package org.wenshu.catalog.cleanup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.catalog.Refusal;

/**
 * A clean-up.
 *
 * @param period the year in which it began
 * @param submittedOn when it was laid before the government; empty before that and after it came back
 * @param returned why it came back from the government last
 * @param decision empty until there is one
 * @param publishedOn empty while it is worked through
 */
public record Cleanup(
        String period,
        LocalDate openedOn,
        Optional<LocalDate> submittedOn,
        Optional<String> returned,
        Optional<Decision> decision,
        Optional<LocalDate> publishedOn,
        List<Line> lines) {

    /**
     * What the government decided.
     *
     * @param reference number of its decision
     * @param endsFrom the first day on which what ends is without effect
     */
    public record Decision(String reference, LocalDate decidedOn, LocalDate endsFrom) {}

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

    /** Tells whether the government has it and has not decided. */
    public boolean awaitsDecision() {
        return submittedOn.isPresent() && decision.isEmpty() && publishedOn.isEmpty();
    }

    /** Tells whether documents end by it. */
    public boolean ends() {
        return lines.stream().flatMap(line -> line.judgement().stream()).anyMatch(judged -> judged.conclusion()
                .ends());
    }

    /** Refuses to change what the government has, or the public. */
    void requireOpen() {
        Refusal.unless(publishedOn.isEmpty(), 409, "cleanupPublished", period);
        Refusal.unless(submittedOn.isEmpty() && decision.isEmpty(), 409, "cleanupSubmitted", period);
    }

    /** How many documents nobody has judged. */
    public long open() {
        return lines.stream().filter(line -> line.judgement().isEmpty()).count();
    }
}
