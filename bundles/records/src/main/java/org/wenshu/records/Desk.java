package org.wenshu.records;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.time.BusinessClock;

/** What the archivist's pages and REST ask. Whoever asks has been let in. */
@Component(service = Desk.class)
public class Desk {

    private static final int MOST = 200;

    private final RecordsTables tables;
    private final Archiving archiving;
    private final Completeness completeness;
    private final BusinessClock clock;

    @Activate
    public Desk(
            @Reference RecordsTables tables,
            @Reference Archiving archiving,
            @Reference Completeness completeness,
            @Reference BusinessClock clock) {
        this.tables = tables;
        this.archiving = archiving;
        this.completeness = completeness;
        this.clock = clock;
    }

    public RecordsTables.Slice<ArchivalDocument> waiting(Optional<Closing> closing, int page, int size) {
        return tables.waiting(closing, Math.max(0, page), size(size));
    }

    public ArchivalDocument document(String id) {
        return tables.document(id).orElseThrow(() -> Refusal.of(404, "unknown", id));
    }

    public Proposal propose(ArchivalDocument document) {
        return archiving.propose(document);
    }

    public List<ItemPart> parts(String id) {
        return ItemPart.of(tables.files(id));
    }

    public List<Completeness.Check> check(ArchivalDocument document) {
        return completeness.check(document);
    }

    public Optional<Item> item(ArchivalDocument document) {
        return document.archivalCode().flatMap(tables::item);
    }

    public Optional<Hold> hold(ArchivalDocument document) {
        return tables.hold(document.id());
    }

    /** The items whose period is over and that nobody froze: to be appraised (到期鉴定). */
    public RecordsTables.Slice<Item> expired(int page, int size) {
        return tables.expired(clock.today().getYear(), Math.max(0, page), size(size));
    }

    /** The year that is meant: 0 is the latest that has items, or this one. */
    public int year(int given) {
        if (given != 0) {
            return given;
        }
        return years().stream().findFirst().orElseGet(() -> clock.today().getYear());
    }

    public List<Integer> years() {
        return tables.years();
    }

    public RecordsTables.Slice<Item> items(int year, String series, int page, int size) {
        return tables.items(year, series, Math.max(0, page), size(size));
    }

    public List<Box> boxes(int year) {
        return tables.boxes(year);
    }

    /** For each series of a year what would be in the next box if all the rest went into it. */
    public List<Box> unboxed(int year) {
        return tables.unboxed(year);
    }

    public List<Fonds> fonds() {
        return tables.fonds();
    }

    public String listName(int year) {
        return Messages.text("list.title", Integer.toString(year));
    }

    private static int size(int size) {
        return Math.max(1, Math.min(size, MOST));
    }
}
