package org.wenshu.catalog.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.catalog.CatalogSettings;
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
    private static final int EVERYTHING = 1_000_000;

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

    /** All entries. */
    public record Data(long total, List<EntryView> items) {}

    /** An entry with its status on a day. */
    public EntryView entry(Entry entry, LocalDate day) {
        return EntryView.of(
                entry,
                entries.changes(entry.number()),
                explained(entry),
                entries.relations(entry),
                day,
                settings.publicAddress());
    }

    /** What leads somewhere; why there is nothing is a matter of the office. */
    List<Interpretation> explained(Entry entry) {
        return entries.interpretations(entry.documentId()).stream()
                .filter(interpretation -> !interpretation.reference().isEmpty())
                .toList();
    }

    List<HistoryLine> history(Entry entry) {
        return HistoryLine.of(entry, entries.changes(entry.number()));
    }

    List<Relation> relations(Entry entry) {
        return entries.relations(entry);
    }

    public Data json(EntryFilter filter, LocalDate day) {
        return new Data(entries.count(filter), all(filter, day));
    }

    public String csv(EntryFilter filter) {
        return CatalogCsv.of(all(filter, clock.today()), OpenData::kind);
    }

    /** A spreadsheet (.xlsx). */
    public byte[] xlsx(EntryFilter filter) {
        Instant made = entries.stamp()
                .map(Stamp::changedAt)
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH);
        return CatalogXlsx.of(settings.siteName(), all(filter, clock.today()), OpenData::kind, made);
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

    public String sitemap() {
        return new CatalogXml(settings.publicAddress()).sitemap(entries.list(EntryFilter.ALL, 0, EVERYTHING));
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

    private List<EntryView> all(EntryFilter filter, LocalDate day) {
        return entries.list(filter, 0, EVERYTHING).stream()
                .map(entry -> entry(entry, day))
                .toList();
    }

    private static String kind(EntryView view) {
        return DocumentKind.valueOf(view.documentKind()).label();
    }
}
