package org.wenshu.review;

import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.registration.DocumentRegistered;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.web.Caller;

/** Writes what happens to a review, and waits until the tables show it. Safe for use by many threads. */
@Component(service = ReviewJournal.class)
public class ReviewJournal {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Journal journal;
    private final Rules rules;
    private final ReviewTables tables;

    @Activate
    public ReviewJournal(@Reference Journal journal, @Reference Rules rules, @Reference ReviewTables tables) {
        this.journal = journal;
        this.rules = rules;
        this.tables = tables;
    }

    /** Notes an event of a review as it stands; answers the review after it. */
    public Review append(Review review, Caller caller, Event event) {
        return append(
                Append.by(caller.account()).under(rules.pack()).to("review/" + review.id(), review.version(), event),
                review.id());
    }

    /** Notes an event in a stream of its own; answers the review after it. */
    public Review append(Review review, Caller caller, String stream, long version, Event event) {
        return append(Append.by(caller.account()).under(rules.pack()).to(stream, version, event), review.id());
    }

    /** Notes an opinion, and in one step the number that it took; answers the review after it. */
    Review append(Review review, Caller caller, Optional<OpinionNumbers.Next> number, Event event) {
        Append append =
                Append.by(caller.account()).under(rules.pack()).to("review/" + review.id(), review.version(), event);
        return append(
                number.map(next -> append.to(next.stream(), next.given(), next.event()))
                        .orElse(append),
                review.id());
    }

    /** How many events a stream has. */
    public long length(String stream) {
        return journal.stream(stream).size();
    }

    private Review append(Append append, String reviewId) {
        journal.awaitApplied(ReviewProjection.CONSUMER, journal.append(append), PATIENCE);
        return tables.find(reviewId).orElseThrow(() -> Refusal.unknown(reviewId));
    }

    /** The document under review as it was entered. */
    public RegisteredDocument document(Review review) {
        return journal.stream("document/" + review.documentId()).stream()
                .filter(entry -> entry.type().equals(DocumentRegistered.TYPE))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown(review.id()))
                .as(DocumentRegistered.class)
                .document();
    }
}
