package org.wenshu.filing.correction;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.filing.DocumentRevoked;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.organization.Role;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.filing.Filing;
import org.wenshu.filing.Filings;
import org.wenshu.filing.Refusal;

/**
 * Decisions from above on the district government's own documents: Article 32 reaches those of departments only, these
 * the city government or the standing committee of the people's congress revokes. Safe for use by many threads.
 */
@Component(service = Revocations.class)
public class Revocations {

    private static final int LONGEST = 500;

    private final Journal journal;
    private final Filings filings;
    private final Chains chains;
    private final BusinessClock clock;

    @Activate
    public Revocations(
            @Reference Journal journal,
            @Reference Filings filings,
            @Reference Chains chains,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.filings = filings;
        this.chains = chains;
        this.clock = clock;
    }

    /** Tells whether the caller may record such a decision on the document now. */
    public boolean mayRecord(Filing filing, Caller caller) {
        return keeps(caller) && !chains.reaches(filing) && revoked(filing).isEmpty();
    }

    /** The decision, if there is one. */
    public Optional<DocumentRevoked> revoked(Filing filing) {
        return journal.stream(stream(filing)).stream()
                .filter(entry -> entry.type().equals(DocumentRevoked.TYPE))
                .map(entry -> entry.as(DocumentRevoked.class))
                .findFirst();
    }

    /**
     * Records that a superior authority revoked the document.
     *
     * @param decidedOn not before publication, not later than today
     * @param from the first day without effect; empty: it never had any
     * @param reference number of the decision
     */
    public void record(
            String filingId, LocalDate decidedOn, Optional<LocalDate> from, String reference, Caller caller) {
        Filing filing = filings.filing(filingId);
        Refusal.unless(keeps(caller), 403, "notRevoker", filing);
        Refusal.unless(!chains.reaches(filing), 409, "revokedByChain", filing);
        Refusal.unless(revoked(filing).isEmpty(), 409, "revokedAlready", filing);
        Refusal.unless(!reference.isEmpty() && reference.length() <= LONGEST, 422, "revocationUntold", filing);
        Refusal.unless(!decidedOn.isAfter(clock.today()), 422, "futureDate", filing);
        boolean later = !decidedOn.isBefore(filing.publishedOn())
                && from.filter(day -> day.isBefore(filing.publishedOn())).isEmpty();
        Refusal.unless(later, 422, "revokedTooEarly", filing);
        var event = new DocumentRevoked(filingId, filing.documentId(), decidedOn, from, reference);
        try {
            journal.append(Append.by(caller.account()).to(stream(filing), 0, event));
        } catch (StreamConflictException faster) {
            throw Refusal.changedMeanwhile(filing);
        }
    }

    private static boolean keeps(Caller caller) {
        return caller.has(Role.JUSTICE_REVIEWER) || caller.has(Role.JUSTICE_HEAD) || caller.has(Role.OFFICE_DIRECTOR);
    }

    private static String stream(Filing filing) {
        return "filing-revocation/" + filing.documentId();
    }
}
