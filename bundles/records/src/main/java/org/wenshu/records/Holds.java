package org.wenshu.records;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.records.event.HoldLifted;
import org.wenshu.records.event.HoldPlaced;

/** Freezes archived items (冻结), so that nobody proposes them for appraisal when their period ends, and lifts that. */
@Component(service = Holds.class)
public class Holds {

    private final RecordsTables tables;
    private final Register register;
    private final Journal journal;
    private final BusinessClock clock;

    @Activate
    public Holds(
            @Reference RecordsTables tables,
            @Reference Register register,
            @Reference Journal journal,
            @Reference BusinessClock clock) {
        this.tables = tables;
        this.register = register;
        this.journal = journal;
        this.clock = clock;
    }

    public void place(String documentId, String reason, Caller caller) {
        ArchivalDocument document = archived(documentId, reason, caller);
        if (tables.hold(documentId).isPresent()) {
            throw Refusal.of(409, "heldAlready", document.title());
        }
        enter(document, caller, new HoldPlaced(documentId, reason, caller.person(), clock.today()));
    }

    public void lift(String documentId, String reason, Caller caller) {
        ArchivalDocument document = archived(documentId, reason, caller);
        if (tables.hold(documentId).isEmpty()) {
            throw Refusal.of(409, "notHeld", document.title());
        }
        enter(document, caller, new HoldLifted(documentId, reason, caller.person(), clock.today()));
    }

    private ArchivalDocument archived(String id, String reason, Caller caller) {
        Rights.requireArchivist(caller);
        ArchivalDocument document = tables.document(id).orElseThrow(() -> Refusal.of(404, "unknown", id));
        if (document.archivalCode().isEmpty()) {
            throw Refusal.of(409, "notArchived", document.title());
        }
        if (reason.isEmpty()) {
            throw Refusal.of(422, "holdReason");
        }
        return document;
    }

    /** Happenings of a hold are few: the length of the stream is its version. */
    private void enter(ArchivalDocument document, Caller caller, Event event) {
        String stream = "archival-hold/" + document.id();
        long version = journal.stream(stream).size();
        boolean held = version % 2 == 1;
        if (held != (event instanceof HoldLifted)) {
            throw Refusal.of(409, "holdChanged", document.title());
        }
        try {
            register.enter(Append.by(caller.account()).to(stream, version, event));
        } catch (StreamConflictException faster) {
            throw Refusal.of(409, "holdChanged", document.title());
        }
    }
}
