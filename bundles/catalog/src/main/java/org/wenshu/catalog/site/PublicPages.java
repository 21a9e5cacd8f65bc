package org.wenshu.catalog.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Page;
import org.wenshu.catalog.CatalogSettings;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Facets;
import org.wenshu.catalog.Interpretation;
import org.wenshu.catalog.Messages;
import org.wenshu.catalog.Relation;
import org.wenshu.catalog.Shelves;
import org.wenshu.catalog.correction.Correction;

/** The pages that everybody sees. Safe for use by many threads. */
final class PublicPages {

    static final int PAGE = 20;

    private final Shelves shelves;
    private final BusinessClock clock;
    private final Site site;
    private final PublicText texts;
    private final OpenData open;

    PublicPages(Shelves shelves, BusinessClock clock, Site site, PublicText texts, OpenData open) {
        this.shelves = shelves;
        this.clock = clock;
        this.site = site;
        this.texts = texts;
        this.open = open;
    }

    /** What every page says of its site; {@code copied} is the day of a copy in files, which nobody can ask. */
    public record Site(String name, String address, String idCode, String publisher, Optional<LocalDate> copied) {

        static Site of(CatalogSettings settings, Optional<LocalDate> copied) {
            return new Site(
                    settings.siteName(), settings.publicAddress(), settings.siteIdCode(), settings.publisher(), copied);
        }
    }

    /** A line of the list; {@code status} is the state in Chinese. */
    public record Line(
            Entry entry, EntryStatus state, String status, String kind, Optional<PublicText.Snippet> snippet) {}

    /** The list; {@code previous} and {@code next} are empty at its ends. */
    public record Listing(
            Site site,
            long total,
            int page,
            long pages,
            List<Line> lines,
            Narrowing narrowing,
            List<FacetView> facets,
            Optional<String> previous,
            Optional<String> next) {}

    /** A document with its text and history, seen on a day. */
    public record Reading(
            Site site,
            Line line,
            String force,
            String coverage,
            LocalDate day,
            LocalDate today,
            List<HistoryLine> history,
            List<Interpretation> interpretations,
            List<RelatedView> related,
            List<Offer> offers,
            List<PublicText.Piece> pieces,
            List<SearchFiles.Turning> course,
            int version,
            List<Correction> corrections) {}

    /** Related documents of one kind, such as those that a document repeals. */
    public record RelatedView(String title, List<Relation> documents) {}

    Page list(Narrowing narrowing) {
        return list(narrowing, Optional.empty());
    }

    /** A list whose facets lead elsewhere than to the list narrowed further, if given. */
    Page list(Narrowing narrowing, Optional<List<FacetView>> instead) {
        int page = narrowing.page();
        String words = narrowing.filter().words();
        Shelves.Found found = shelves.find(narrowing.filter(), clock.today(), page * PAGE, PAGE);
        List<Line> lines = found.entries().stream()
                .map(entry -> line(entry, clock.today(), texts.snippet(entry, words)))
                .toList();
        var listing = new Listing(
                site,
                found.total(),
                page + 1,
                Math.max(1, (found.total() + PAGE - 1) / PAGE),
                lines,
                narrowing,
                instead.orElseGet(() -> facets(narrowing, found.facets())),
                Optional.of(page).filter(number -> number > 0).map(number -> address(narrowing, number - 1)),
                Optional.of(page)
                        .filter(number -> (number + 1L) * PAGE < found.total())
                        .map(number -> address(narrowing, number + 1)));
        return Page.bare("list.ftlh", site.name(), listing);
    }

    /** Where the browser of a reader searches a copy of the site. */
    public record Searching(Site site) {}

    Page search() {
        return Page.bare("search.ftlh", site.name(), new Searching(site));
    }

    Page read(Entry entry, LocalDate day) {
        return version(entry, entry.version(), day);
    }

    /** The data of a version; whether the document is in force does not follow from wrong ones. */
    Page version(Entry whole, int version, LocalDate day) {
        Entry entry = version == whole.version() ? whole : whole.at(version);
        EntryStatus state = whole.statusOn(day);
        Line line = new Line(
                entry, state, Messages.text("status." + state), entry.kind().label(), Optional.empty());
        return Page.bare(
                "entry.ftlh",
                entry.title(),
                new Reading(
                        site,
                        line,
                        LinkedData.force(whole, day),
                        LinkedData.coverage(whole),
                        day,
                        clock.today(),
                        open.history(whole),
                        open.explained(whole),
                        related(open.relations(whole)),
                        site.copied().isPresent() ? Offer.copied(whole) : Offer.of(whole),
                        texts.pieces(whole),
                        SearchFiles.Turning.course(whole.validity()),
                        version,
                        whole.corrections()));
    }

    /** All that the list can be narrowed by, with what each choice would leave. */
    static List<FacetView> facets(Narrowing narrowing, Facets facets) {
        var filter = narrowing.filter();
        UnaryOperator<String> status = value -> Messages.text("status." + value);
        UnaryOperator<String> kind = value -> DocumentKind.valueOf(value).label();
        return List.of(
                FacetView.of(
                        "status",
                        facets.statuses(),
                        filter.status().map(on -> on.status().name()).orElse(""),
                        status,
                        narrowing),
                FacetView.of("organ", facets.organs(), filter.organ(), UnaryOperator.identity(), narrowing),
                FacetView.of("topic", facets.topics(), filter.topic(), UnaryOperator.identity(), narrowing),
                FacetView.of(
                        "kind", facets.kinds(), filter.kind().map(Enum::name).orElse(""), kind, narrowing),
                FacetView.of("year", facets.years(), filter.year(), UnaryOperator.identity(), narrowing));
    }

    private static List<RelatedView> related(List<Relation> relations) {
        return relations.stream()
                .map(Relation::kind)
                .distinct()
                .map(kind -> new RelatedView(
                        Messages.text("related." + kind),
                        relations.stream()
                                .filter(relation -> relation.kind().equals(kind))
                                .toList()))
                .toList();
    }

    private static String address(Narrowing narrowing, int page) {
        return "/catalog/" + narrowing.query(page);
    }

    private static Line line(Entry entry, LocalDate day, Optional<PublicText.Snippet> snippet) {
        EntryStatus state = entry.statusOn(day);
        return new Line(
                entry, state, Messages.text("status." + state), entry.kind().label(), snippet);
    }
}
