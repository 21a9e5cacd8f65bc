package org.wenshu.review;

import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.review.event.OpinionNumbered;

/** The numbers of opinions (文号): a series for each reviewing organ and year, from 1 on. */
@Component(service = OpinionNumbers.class)
public class OpinionNumbers {

    private final Organization organization;
    private final ReviewJournal journal;
    private final BusinessClock clock;

    @Activate
    public OpinionNumbers(
            @Reference Organization organization, @Reference ReviewJournal journal, @Reference BusinessClock clock) {
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A number that is free.
     *
     * @param stream of the series
     * @param given how many were given before
     */
    record Next(String stream, long given, OpinionNumbered event) {}

    /**
     * Does what takes the next number; again with the one after it when another opinion was faster.
     *
     * @param act gets nothing if the organ has no code for numbers
     */
    <T> T taking(Review review, Function<Optional<Next>, T> act) {
        for (Optional<Next> number = next(review); ; ) {
            try {
                return act.apply(number);
            } catch (StreamConflictException somebodyWasFaster) {
                Optional<Next> after = next(review);
                if (after.equals(number)) {
                    // It was the review itself that changed.
                    throw somebodyWasFaster;
                }
                number = after;
            }
        }
    }

    private Optional<Next> next(Review review) {
        int year = clock.today().getYear();
        String stream = "opinion-number/" + review.organ() + "/" + year;
        return organization.organ(review.organ()).flatMap(Organ::issuerCode).map(code -> {
            long given = journal.length(stream);
            String number = Messages.text("paper.number", code, Integer.toString(year), Long.toString(given + 1));
            return new Next(stream, given, new OpinionNumbered(review.id(), number));
        });
    }
}
