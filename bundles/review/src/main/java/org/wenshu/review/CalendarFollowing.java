package org.wenshu.review;

import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Reaction;
import org.wenshu.api.rules.CalendarExtended;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Rules;

/** Counts provisional clocks of open reviews anew when the holiday notice of a year comes out (norms 2.9). */
@Component(service = Reaction.class)
public class CalendarFollowing implements Reaction {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Journal journal;
    private final Rules rules;
    private final ReviewTables tables;

    @Activate
    public CalendarFollowing(@Reference Journal journal, @Reference Rules rules, @Reference ReviewTables tables) {
        this.journal = journal;
        this.rules = rules;
        this.tables = tables;
    }

    @Override
    public String consumer() {
        return "review-calendar";
    }

    @Override
    public void react(JournalEntry entry) {
        if (entry.type().equals(CalendarExtended.TYPE)) {
            journal.awaitApplied(ReviewProjection.CONSUMER, entry.position(), PATIENCE);
            tables.provisional().forEach(this::recount);
        }
    }

    private void recount(Review review) {
        Review.Window window = review.window().orElseThrow();
        Deadline earliest = rules.deadline(review.shortestPeriod(), window.acceptedOn());
        Deadline latest = rules.deadline(Review.LONGEST_PERIOD, window.acceptedOn());
        boolean same = earliest.date().equals(window.earliest())
                && latest.date().equals(window.latest())
                && latest.provisional() == window.provisional();
        Optional.of(new WindowRecounted(review.id(), review.documentId(), earliest, latest))
                .filter(moved -> !same)
                .ifPresent(moved -> journal.append(
                        Append.by("system").under(rules.pack()).to("review/" + review.id(), review.version(), moved)));
    }
}
