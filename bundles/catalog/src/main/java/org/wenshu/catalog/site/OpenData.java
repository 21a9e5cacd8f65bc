package org.wenshu.catalog.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.SiteWriter;
import org.wenshu.catalog.CatalogSettings;
import org.wenshu.catalog.Dossier;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.EntryFilter;
import org.wenshu.catalog.Interpretation;
import org.wenshu.catalog.Messages;
import org.wenshu.catalog.Relation;
import org.wenshu.catalog.Stamp;

/** The catalog for machines: as JSON, tables, feeds, linked data and a sitemap. Safe for use by many threads. */
public final class OpenData {

    private static final int FEED = 50;
    private static final int BATCH = 500;
    private static final Dossier NOTHING = new Dossier(List.of(), List.of(), List.of());

    private final Entries entries;
    private final BusinessClock clock;
    private final CatalogSettings settings;
    private final LinkedData linked;

    public OpenData(Entries entries, BusinessClock clock, CatalogSettings settings) {
        this.entries = entries;
        this.clock = clock;
        this.settings = settings;
        this.linked = new LinkedData(settings);
    }

    /** An entry with its status on a day. */
    public EntryView entry(Entry entry, LocalDate day) {
        return view(entry, entries.dossiers(List.of(entry)).get(entry.number()), day);
    }

    private EntryView view(Entry entry, Dossier dossier, LocalDate day) {
        return EntryView.of(
                entry,
                dossier.changes(),
                explained(dossier.interpretations()),
                dossier.relations(),
                day,
                settings.publicAddress());
    }

    private static List<Interpretation> explained(List<Interpretation> interpretations) {
        return interpretations.stream()
                .filter(interpretation -> !interpretation.reference().isEmpty())
                .toList();
    }

    /** What leads somewhere; why there is nothing is a matter of the office. */
    List<Interpretation> explained(Entry entry) {
        return explained(entries.interpretations(entry.documentId()));
    }

    List<HistoryLine> history(Entry entry) {
        return HistoryLine.of(entry, entries.changes(entry.number()));
    }

    List<Relation> relations(Entry entry) {
        return entries.relations(entry);
    }

    /** Matching entries with all that is known of them, as one JSON object. */
    void json(EntryFilter filter, LocalDate day, SiteWriter writer, OutputStream out) throws IOException {
        List<String> numbers = entries.numbers(filter);
        out.write(("{\"total\":" + numbers.size() + ",\"items\":[").getBytes(StandardCharsets.UTF_8));
        String between = "";
        for (List<Entry> some : batches(numbers)) {
            Map<String, Dossier> dossiers = entries.dossiers(some);
            for (Entry entry : some) {
                out.write(between.getBytes(StandardCharsets.UTF_8));
                out.write(writer.json(view(entry, dossiers.get(entry.number()), day)));
                between = ",";
            }
        }
        out.write("]}".getBytes(StandardCharsets.UTF_8));
    }

    /** Matching entries as a table of text. */
    public void csv(EntryFilter filter, OutputStream out) throws IOException {
        LocalDate today = clock.today();
        out.write(CatalogCsv.head().getBytes(StandardCharsets.UTF_8));
        for (List<Entry> some : batches(entries.numbers(filter))) {
            for (Entry entry : some) {
                out.write(CatalogCsv.line(cells(entry, today)).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Matching entries as a spreadsheet (.xlsx). */
    void xlsx(EntryFilter filter, OutputStream out) throws IOException {
        Instant made = entries.stamp()
                .map(Stamp::changedAt)
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH);
        LocalDate today = clock.today();
        try (CatalogXlsx sheet = new CatalogXlsx(settings.siteName(), made)) {
            for (List<Entry> some : batches(entries.numbers(filter))) {
                for (Entry entry : some) {
                    sheet.row(cells(entry, today));
                }
            }
            sheet.write(out);
        }
    }

    /** Tables say nothing of what else is known. */
    private List<String> cells(Entry entry, LocalDate day) {
        return CatalogCsv.cells(view(entry, NOTHING, day), OpenData::kind);
    }

    /** The entries of some numbers, so many at a time; what was withdrawn meanwhile is left out. */
    private Iterable<List<Entry>> batches(List<String> numbers) {
        return () -> IntStream.iterate(0, at -> at < numbers.size(), at -> at + BATCH)
                .mapToObj(at -> inOrder(numbers.subList(at, Math.min(numbers.size(), at + BATCH))))
                .iterator();
    }

    private List<Entry> inOrder(List<String> numbers) {
        Map<String, Entry> found =
                entries.find(numbers).stream().collect(Collectors.toMap(Entry::number, Function.identity()));
        return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** A page of the feed, as it was narrowed (RFC 5005). */
    public String feed(Narrowing narrowing) {
        List<Entry> shown = entries.list(narrowing.filter(), narrowing.page() * FEED, FEED);
        var paging = new CatalogXml.Paging(
                narrowing::query, narrowing.page(), (int) ((entries.count(narrowing.filter()) + FEED - 1) / FEED));
        return new CatalogXml(settings.publicAddress()).feed(settings.siteName(), shown, paging, now());
    }

    /** The newest entries as a feed of one page. */
    String newest() {
        List<Entry> shown = entries.list(EntryFilter.ALL, 0, FEED);
        return new CatalogXml(settings.publicAddress())
                .feed(settings.siteName(), shown, new CatalogXml.Paging(Narrowing.NONE::query, 0, 1), now());
    }

    /** The latest publications, corrections, changes, ends and withdrawals. */
    public String log() {
        return log("", 0);
    }

    /** A page of the log of an entry, or of all for an empty number (RFC 5005). */
    String log(String number, int page) {
        long lines = entries.logged(number);
        String narrowed = number.isEmpty() ? "" : "number=" + number;
        IntFunction<String> query = asked -> Stream.of(narrowed, asked == 0 ? "" : "page=" + asked)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + "&" + other)
                .map(parts -> "?" + parts)
                .orElse("");
        return new CatalogXml(settings.publicAddress())
                .log(
                        Messages.text("log.title", settings.siteName()),
                        entries.log(number, page * FEED, FEED),
                        new CatalogXml.Paging(query, page, (int) ((lines + FEED - 1) / FEED)),
                        now());
    }

    Sitemap sitemap() {
        return new Sitemap(entries, settings.publicAddress(), Sitemap.MOST);
    }

    /** The catalog as DCAT-AP in JSON-LD. */
    public Map<String, Object> dcat() {
        return linked.catalog(entries.stamp());
    }

    /** An entry as schema.org's legislation in JSON-LD. */
    public Map<String, Object> legislation(Entry entry, LocalDate day) {
        return linked.legislation(
                entry, explained(entry).stream().map(Interpretation::reference).toList(), day);
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    private static String kind(EntryView view) {
        return DocumentKind.valueOf(view.documentKind()).label();
    }
}
