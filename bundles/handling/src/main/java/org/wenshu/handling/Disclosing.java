package org.wenshu.handling;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.handling.InterpretationRecorded;
import org.wenshu.api.journal.Event;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.event.SecrecyReviewed;

/** What has to be there before a document is made public, Articles 16 and 41. */
@Component(service = Disclosing.class)
public class Disclosing {

    private static final String SECRECY = "R41.5";

    private final CaseTables tables;
    private final Issuers issuers;
    private final Grounds grounds;
    private final BusinessClock clock;

    @Activate
    public Disclosing(
            @Reference CaseTables tables,
            @Reference Issuers issuers,
            @Reference Grounds grounds,
            @Reference BusinessClock clock) {
        this.tables = tables;
        this.issuers = issuers;
        this.grounds = grounds;
        this.clock = clock;
    }

    List<Organ> issuers(HandlingCase found) {
        return issuers.of(found);
    }

    /**
     * Refuses what shall not be disclosed; the last secrecy review counts. Whoever publishes what nobody has reviewed
     * vouches for it: the review is recorded with the publication.
     */
    List<Event> examined(Caller caller, HandlingCase found) {
        if (found.disclosure().filter(Disclosure.ACTIVE::equals).isEmpty()) {
            throw Refusal.of(
                    409, "not-disclosed", found.disclosure().map(Messages::name).orElse(""));
        }
        Optional<CaseRecord> review = tables.records(found.documentId()).stream()
                .filter(record -> record.kind() == CaseRecord.Kind.SECRECY_CLEARED
                        || record.kind() == CaseRecord.Kind.SECRECY_REFUSED)
                .reduce((earlier, later) -> later);
        review.filter(record -> record.kind() == CaseRecord.Kind.SECRECY_REFUSED)
                .ifPresent(refused -> {
                    throw Refusal.of(409, "secrecy-refused", grounds.of(SECRECY), refused.on(), refused.words());
                });
        return review.isPresent()
                ? List.of()
                : List.of(new SecrecyReviewed(
                        found.documentId(),
                        true,
                        caller.account(),
                        caller.person(),
                        Messages.text("secrecy.with-publication"),
                        clock.today()));
    }

    /** Where policy that is made public is explained, or why it is not; what is lacking the case shows (R16.2). */
    List<Event> interpreted(Caller caller, RegisteredDocument document, Publication publication) {
        boolean said = !publication.interpretations().isEmpty()
                || !publication.interpretationWaiver().isBlank();
        return said
                ? List.of(new InterpretationRecorded(
                        document.documentId(),
                        publication.interpretations(),
                        publication.interpretations().isEmpty()
                                ? publication.interpretationWaiver().strip()
                                : "",
                        caller.account(),
                        caller.person(),
                        clock.today()))
                : List.of();
    }
}
