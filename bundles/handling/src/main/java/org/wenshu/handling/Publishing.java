package org.wenshu.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;

/** Makes issued documents public (公布). Safe for use by many threads. */
@Component(service = Publishing.class)
public class Publishing {

    private final CaseJournal journal;
    private final CaseTables tables;
    private final Authority authority;
    private final Disclosing disclosing;
    private final BusinessClock clock;

    @Activate
    public Publishing(
            @Reference CaseJournal journal,
            @Reference CaseTables tables,
            @Reference Authority authority,
            @Reference Disclosing disclosing,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.tables = tables;
        this.authority = authority;
        this.disclosing = disclosing;
        this.clock = clock;
    }

    /**
     * Records that a document was made public.
     *
     * @throws ProblemException if it was not issued yet, was published already, must not be disclosed, or its days and
     *     its validity do not fit
     */
    public void publish(Caller caller, String documentId, Publication publication) {
        journal.commit(() -> {
            HandlingCase found = tables.require(documentId);
            authority.requireIssuing(caller, found);
            requireIssued(found);
            RegisteredDocument document = journal.standing(documentId).document();
            return Append.by(caller.account())
                    .under(found.rulePack())
                    .to(
                            found.stream(),
                            found.version(),
                            events(caller, found, document, publication).toArray(Event[]::new));
        });
    }

    private List<Event> events(
            Caller caller, HandlingCase found, RegisteredDocument document, Publication publication) {
        List<Event> events = new ArrayList<>(disclosing.examined(caller, found));
        events.addAll(disclosing.interpreted(caller, document, publication));
        events.add(new DocumentPublished(issued(found, document, publication)));
        return events;
    }

    private static void requireIssued(HandlingCase found) {
        switch (found.status()) {
            case ISSUED -> {
                // Its turn.
            }
            case PUBLISHED ->
                throw Refusal.of(409, "published-already", found.publishedOn().orElseThrow());
            case OPEN, RETURNED, COMPLETED, SIGNED_OFF, NUMBERED ->
                throw Refusal.of(409, "not-issued", Messages.name(found.status()));
        }
    }

    private IssuedDocument issued(HandlingCase found, RegisteredDocument document, Publication publication) {
        LocalDate published = publication.publishedOn().orElse(clock.today());
        LocalDate issuedOn = found.issuedOn().orElseThrow();
        Days.require(published, issuedOn, clock.today());
        LocalDate effective = publication.effective(published);
        if (effective.isBefore(issuedOn)) {
            throw Refusal.of(422, "effective-too-early", issuedOn, effective);
        }
        Optional<LocalDate> lastDay = publication.lastDay(effective);
        if (lastDay.isEmpty() && onTrial(document)) {
            throw Refusal.of(422, "validity-needed");
        }
        DocumentKind kind =
                document.documentKind().or(publication::documentKind).orElseThrow(() -> Refusal.of(422, "kind-needed"));
        List<Organ> organs = disclosing.issuers(found);
        return new IssuedDocument(
                document.documentId(),
                document.title(),
                found.documentNumber().orElseThrow(),
                kind,
                found.issuerName().orElseThrow(),
                document.normative(),
                organs.stream().map(Organ::id).toList(),
                organs.stream().map(Organ::name).toList(),
                document.submittingOrgan(),
                document.domains(),
                found.disclosure().orElseThrow(),
                document.original(),
                document.textHash(),
                document.attachments(),
                document.articles(),
                found.signedOn().orElseThrow(),
                issuedOn,
                published,
                effective,
                lastDay);
    }

    /** 暂行 and 试行 say that a document is for a while: its end has to be asked for, no norm here sets one. */
    private static boolean onTrial(RegisteredDocument document) {
        return Stream.of("暂行", "试行").anyMatch(document.title()::contains);
    }
}
