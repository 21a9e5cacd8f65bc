package org.wenshu.handling;

import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.handling.event.DocumentRechecked;
import org.wenshu.handling.event.SecrecyReviewed;

/** What is examined and put on record between the signature and the publication. Safe for use by many threads. */
@Component(service = ReleaseRecords.class)
public class ReleaseRecords {

    private final CaseJournal journal;
    private final CaseTables tables;
    private final Authority authority;
    private final BusinessClock clock;

    @Activate
    public ReleaseRecords(
            @Reference CaseJournal journal,
            @Reference CaseTables tables,
            @Reference Authority authority,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.tables = tables;
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * Records that procedure, content, kind and format of a signed document were checked (复核).
     *
     * @throws ProblemException before the signature, for a second time, or if the caller does not issue the document
     */
    public void recheck(Caller caller, String documentId, String note) {
        append(caller, documentId, found -> {
            if (found.status() != CaseStatus.SIGNED_OFF) {
                throw Refusal.of(409, "recheck-no-turn", Messages.name(found.status()));
            }
            if (tables.has(documentId, CaseRecord.Kind.RECHECKED)) {
                throw Refusal.of(409, "rechecked-already");
            }
            return new DocumentRechecked(documentId, caller.account(), caller.person(), note.strip(), clock.today());
        });
    }

    /**
     * Records whether a document may be made public (保密审查); the last record counts.
     *
     * @param note the grounds, in Chinese
     * @throws ProblemException before the signature, after publication, or without grounds
     */
    public void secrecy(Caller caller, String documentId, boolean publishable, String note) {
        if (note.isBlank()) {
            throw Refusal.of(422, "secrecy-note-needed");
        }
        append(caller, documentId, found -> {
            switch (found.status()) {
                case SIGNED_OFF, NUMBERED, ISSUED -> {
                    // Between signature and publication.
                }
                case OPEN, RETURNED, COMPLETED, PUBLISHED ->
                    throw Refusal.of(409, "secrecy-no-turn", Messages.name(found.status()));
            }
            return new SecrecyReviewed(
                    documentId, publishable, caller.account(), caller.person(), note.strip(), clock.today());
        });
    }

    private void append(Caller caller, String documentId, Function<HandlingCase, Event> act) {
        journal.commit(() -> {
            HandlingCase found = tables.require(documentId);
            authority.requireIssuing(caller, found);
            return Append.by(caller.account())
                    .under(found.rulePack())
                    .to(found.stream(), found.version(), act.apply(found));
        });
    }
}
