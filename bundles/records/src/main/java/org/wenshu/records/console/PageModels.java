package org.wenshu.records.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.records.ArchivalDocument;
import org.wenshu.records.Box;
import org.wenshu.records.Category;
import org.wenshu.records.Completeness;
import org.wenshu.records.Desk;
import org.wenshu.records.Fonds;
import org.wenshu.records.FondsBook;
import org.wenshu.records.Hold;
import org.wenshu.records.Item;
import org.wenshu.records.ItemPart;
import org.wenshu.records.Messages;
import org.wenshu.records.Proposal;
import org.wenshu.records.RecordsTables;
import org.wenshu.records.Retention;

/** What the pages show. */
@Component(service = PageModels.class)
public class PageModels {

    private static final int SHOWN = 50;

    private final Desk desk;
    private final FondsBook book;
    private final Organization organization;

    @Activate
    public PageModels(@Reference Desk desk, @Reference FondsBook book, @Reference Organization organization) {
        this.desk = desk;
        this.book = book;
        this.organization = organization;
    }

    /** A document in the list of those that wait. */
    public record WaitingRow(ArchivalDocument document, String closing, Proposal proposal, String retention) {}

    /** Those that wait; {@code more} tells whether there is a page after this one. */
    public record Waiting(int total, int page, boolean more, List<WaitingRow> rows) {}

    /** An item in the list of a year. */
    public record ItemRow(String code, String retention, Item item, ArchivalDocument document) {}

    /** A series that has items without a box. */
    public record Unboxed(String series, int first, int last) {}

    /** The items of a year. */
    public record Shelf(
            int year,
            List<Integer> years,
            int total,
            int page,
            boolean more,
            List<ItemRow> rows,
            List<Box> boxes,
            List<Unboxed> unboxed,
            boolean works) {}

    /** What is to choose. */
    public record Choice(String value, String label) {}

    /** A part of an item and how it stands. */
    public record CheckRow(String label, String state, boolean missing, String detail) {}

    /** A content of an item. */
    public record PartRow(String label, String name, long size, String contentHash) {}

    /** All about a document; {@code item} only if it is archived, {@code maker} the organ whose records it is. */
    public record Sheet(
            ArchivalDocument document,
            String kind,
            String closing,
            Proposal proposal,
            String proposed,
            List<Choice> retentions,
            String maker,
            List<Category> categories,
            List<CheckRow> checks,
            List<PartRow> parts,
            Optional<ItemRow> item,
            Optional<Hold> hold,
            boolean works,
            boolean mayArchive) {}

    /** The items whose period is over. */
    public record Expired(int total, int page, boolean more, List<ItemRow> rows) {}

    /** The fonds, and the organs that may have one. */
    public record FondsSheet(List<Fonds> fonds, List<Organ> organs, boolean works) {}

    Waiting waiting(int page) {
        RecordsTables.Slice<ArchivalDocument> found = desk.waiting(Optional.empty(), page, SHOWN);
        List<WaitingRow> rows = found.items().stream()
                .map(document -> {
                    Proposal proposal = desk.propose(document);
                    return new WaitingRow(
                            document, Messages.name(document.closing()), proposal, Messages.name(proposal.retention()));
                })
                .toList();
        return new Waiting(found.total(), Math.max(0, page), more(found.total(), page), rows);
    }

    Shelf shelf(int given, int page, boolean works) {
        int year = desk.year(given);
        RecordsTables.Slice<Item> found = desk.items(year, "", page, SHOWN);
        List<ItemRow> rows = found.items().stream().map(this::row).toList();
        return new Shelf(
                year,
                Stream.concat(desk.years().stream(), Stream.of(year)).distinct().toList(),
                found.total(),
                Math.max(0, page),
                more(found.total(), page),
                rows,
                desk.boxes(year),
                desk.unboxed(year).stream()
                        .map(box -> new Unboxed(box.series(), box.first(), box.last()))
                        .toList(),
                works);
    }

    Sheet sheet(String id, boolean works) {
        ArchivalDocument document = desk.document(id);
        Proposal proposal = desk.propose(document);
        Organ maker = book.maker(document);
        return new Sheet(
                document,
                document.kind().map(kind -> kind.label()).orElse(""),
                Messages.name(document.closing()),
                proposal,
                Messages.name(proposal.retention()),
                Arrays.stream(Retention.values())
                        .map(retention -> new Choice(retention.name(), Messages.name(retention)))
                        .toList(),
                maker.name(),
                desk.fonds().stream()
                        .filter(fonds -> fonds.organ().equals(maker.id()))
                        .flatMap(fonds -> fonds.categories().stream())
                        .toList(),
                desk.check(document).stream().map(PageModels::row).toList(),
                desk.parts(id).stream().map(PageModels::row).toList(),
                desk.item(document).map(this::row),
                desk.hold(document),
                works,
                works && document.archivalCode().isEmpty() && document.closing().mayBeArchived());
    }

    Expired expired(int page) {
        RecordsTables.Slice<Item> found = desk.expired(page, SHOWN);
        return new Expired(
                found.total(),
                Math.max(0, page),
                more(found.total(), page),
                found.items().stream().map(this::row).toList());
    }

    FondsSheet fonds(boolean works) {
        return new FondsSheet(
                desk.fonds(),
                organization.organs().stream()
                        .filter(organ -> organ.type() != OrganType.OUTSIDE)
                        .toList(),
                works);
    }

    private ItemRow row(Item item) {
        return new ItemRow(
                item.code().text(), Messages.name(item.code().retention()), item, desk.document(item.documentId()));
    }

    private static CheckRow row(Completeness.Check check) {
        return new CheckRow(
                check.label(),
                Messages.name(check.state()),
                check.state() == Completeness.State.MISSING,
                check.detail());
    }

    private static PartRow row(ItemPart part) {
        return new PartRow(
                part.label(),
                part.file().name(),
                part.file().size(),
                part.file().contentHash());
    }

    private static boolean more(int total, int page) {
        return total > (Math.max(0, page) + 1L) * SHOWN;
    }
}
