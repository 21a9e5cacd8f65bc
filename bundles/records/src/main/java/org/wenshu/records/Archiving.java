package org.wenshu.records;

import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.records.event.CodeTaken;
import org.wenshu.records.event.ItemArchived;

/** Archives documents (归档): an item with the next code of its series. Safe for use by many threads. */
@Component(service = Archiving.class)
public class Archiving {

    private static final String SERIES = "archival-series/";

    private final RecordsTables tables;
    private final Register register;
    private final FondsBook book;
    private final Completeness completeness;
    private final BusinessClock clock;
    private final RetentionTable retentions = RetentionTable.carried();

    @Activate
    public Archiving(
            @Reference RecordsTables tables,
            @Reference Register register,
            @Reference FondsBook book,
            @Reference Completeness completeness,
            @Reference BusinessClock clock) {
        this.tables = tables;
        this.register = register;
        this.book = book;
        this.completeness = completeness;
        this.clock = clock;
    }

    public Proposal propose(ArchivalDocument document) {
        return retentions.propose(document);
    }

    /**
     * Archives a document.
     *
     * @throws org.wenshu.api.web.ProblemException 403, 404; 409 if it is not done with, archived already or its fonds has
     *     no code; 422 if a reason, a note or a category is missing
     */
    public Item archive(String documentId, ArchivingRequest request, Caller caller) {
        Rights.requireArchivist(caller);
        ArchivalDocument document =
                tables.document(documentId).orElseThrow(() -> Refusal.of(404, "unknown", documentId));
        requireTurn(document);
        Fonds fonds = book.of(document);
        Category category = category(fonds, request.category());
        Proposal proposal = propose(document);
        Retention retention = request.retention().orElse(proposal.retention());
        if (retention != proposal.retention() && request.reason().isEmpty()) {
            throw Refusal.of(422, "reasonNeeded", Messages.name(proposal.retention()), Messages.name(retention));
        }
        requireNote(document, request);
        String series = ArchivalCode.series(fonds.code(), document.year(), retention, category.code());
        while (true) {
            ArchivalCode code =
                    new ArchivalCode(fonds.code(), document.year(), retention, category.code(), next(series));
            ItemArchived event = event(document, code, fonds, category, proposal, request, caller);
            if (entered(event, series, caller)) {
                return tables.item(code.text()).orElseThrow();
            }
        }
    }

    private int next(String series) {
        int number = tables.lastNumber(series) + 1;
        if (number > ArchivalCode.LAST) {
            throw Refusal.of(409, "seriesFull", series);
        }
        return number;
    }

    private ItemArchived event(
            ArchivalDocument document,
            ArchivalCode code,
            Fonds fonds,
            Category category,
            Proposal proposal,
            ArchivingRequest request,
            Caller caller) {
        return new ItemArchived(
                document.id(),
                code.text(),
                code.fonds(),
                fonds.name(),
                code.year(),
                code.retention(),
                category.code(),
                category.name(),
                code.number(),
                proposal.retention(),
                proposal.rule(),
                code.retention() == proposal.retention() ? "" : request.reason(),
                request.note(),
                caller.person(),
                clock.today());
    }

    /** False if another item was faster: its number is taken, the next one is free. */
    private boolean entered(ItemArchived event, String series, Caller caller) {
        try {
            register.enter(Append.by(caller.account())
                    .to("archival-item/" + event.documentId(), 0, event)
                    .to(SERIES + series, event.number() - 1L, new CodeTaken(event.archivalCode(), event.documentId())));
            return true;
        } catch (StreamConflictException faster) {
            register.catchUp();
            requireTurn(tables.document(event.documentId()).orElseThrow());
            return false;
        }
    }

    private static void requireTurn(ArchivalDocument document) {
        document.archivalCode().ifPresent(code -> {
            throw Refusal.of(409, "archivedAlready", document.title(), code);
        });
        if (!document.closing().mayBeArchived()) {
            throw Refusal.of(409, "notClosed", document.title(), Messages.name(document.closing()));
        }
    }

    private static Category category(Fonds fonds, String code) {
        if (fonds.categories().isEmpty() && code.isEmpty()) {
            return new Category("", "");
        }
        return fonds.categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow(() -> fonds.categories().isEmpty()
                        ? Refusal.of(422, "notDivided", fonds.name())
                        : Refusal.of(
                                422,
                                "categoryNeeded",
                                fonds.categories().stream()
                                        .map(category -> category.code() + " " + category.name())
                                        .collect(Collectors.joining("、"))));
    }

    private void requireNote(ArchivalDocument document, ArchivingRequest request) {
        if (!request.note().isEmpty()) {
            return;
        }
        List<Completeness.Check> missing = completeness.check(document).stream()
                .filter(check -> check.state() == Completeness.State.MISSING)
                .toList();
        if (!missing.isEmpty()) {
            throw Refusal.of(
                    422,
                    "incomplete",
                    missing.stream()
                            .map(check -> check.label() + "：" + check.detail())
                            .collect(Collectors.joining("；")));
        }
    }
}
