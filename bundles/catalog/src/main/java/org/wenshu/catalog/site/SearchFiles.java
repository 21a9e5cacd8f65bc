package org.wenshu.catalog.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.web.SiteWriter;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.EntryFilter;
import org.wenshu.catalog.Messages;
import org.wenshu.catalog.validity.Validity;

/**
 * What a reader's browser searches a copy of the site by, in pieces of a thousand entries, the oldest first: so a new
 * publication changes the last piece alone. {@code search.js} does with them what the server does with its tables.
 */
final class SearchFiles {

    private static final int PIECE = 1000;
    private static final int NAME = 16;

    private final Entries entries;
    private final PublicForms forms;
    private final SiteWriter writer;

    SearchFiles(Entries entries, PublicForms forms, SiteWriter writer) {
        this.entries = entries;
        this.forms = forms;
        this.writer = writer;
    }

    /** What the browser reads first; words say how values are called in Chinese. */
    record Start(
            LocalDate day,
            Map<String, String> statuses,
            Map<String, String> kinds,
            Map<String, String> facets,
            int buckets,
            List<Piece> pieces) {}

    /** Where a piece lies: its entries, and the folder of the pairs of letters in their texts. */
    record Piece(String entries, String words) {}

    /** An entry as it is looked for; {@code course} are its statuses, each with its first day. */
    record Line(
            String number,
            String title,
            String documentNumber,
            String indexNumber,
            String kind,
            List<String> organs,
            List<String> topics,
            LocalDate published,
            List<Turning> course) {

        static Line of(Entry entry) {
            return new Line(
                    entry.number(),
                    entry.title(),
                    entry.documentNumber(),
                    entry.indexNumber(),
                    entry.kind().name(),
                    entry.organs(),
                    entry.topics(),
                    entry.publishedOn(),
                    Turning.course(entry.validity()));
        }
    }

    /** A status with its first day, which is empty for the status before all others; {@code label} in Chinese. */
    public record Turning(String from, EntryStatus status, String label) {

        static List<Turning> course(Validity validity) {
            List<Turning> course = new ArrayList<>();
            Stream<LocalDate> days =
                    Stream.concat(Stream.of(LocalDate.MIN), validity.days().sorted());
            days.distinct().forEach(day -> {
                EntryStatus status = validity.statusOn(day);
                if (course.isEmpty() || course.get(course.size() - 1).status() != status) {
                    String from = day.equals(LocalDate.MIN) ? "" : day.toString();
                    course.add(new Turning(from, status, Messages.text("status." + status)));
                }
            });
            return List.copyOf(course);
        }
    }

    void write(FileSink sink, LocalDate today) throws IOException {
        List<String> numbers = new ArrayList<>(entries.numbers(EntryFilter.ALL));
        Collections.reverse(numbers);
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < numbers.size(); at += PIECE) {
            pieces.add(piece(sink, pieces.size(), numbers.subList(at, Math.min(numbers.size(), at + PIECE))));
        }
        sink.put("search/start.json", writer.json(start(today, pieces)));
    }

    private Piece piece(FileSink sink, int serial, List<String> numbers) throws IOException {
        Map<String, Entry> found =
                entries.find(numbers).stream().collect(Collectors.toMap(Entry::number, Function.identity()));
        List<Entry> inside = numbers.stream()
                .flatMap(number -> Stream.ofNullable(found.get(number)))
                .toList();
        String file = "search/entries-" + serial + ".json";
        sink.put(file, writer.json(inside.stream().map(Line::of).toList()));
        String folder = "search/words-" + digest(inside);
        WordPiece.write(sink, folder, inside, forms::text);
        return new Piece(file, folder);
    }

    /** Texts never change: the same ones are not read again. */
    private static String digest(List<Entry> inside) {
        String hashes = inside.stream().map(Entry::textHash).collect(Collectors.joining("\n"));
        return Digests.hex(hashes.getBytes(StandardCharsets.UTF_8)).substring(0, NAME);
    }

    private static Start start(LocalDate today, List<Piece> pieces) {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (EntryStatus status : EntryStatus.values()) {
            statuses.put(status.name(), Messages.text("status." + status));
        }
        Map<String, String> kinds = new LinkedHashMap<>();
        for (DocumentKind kind : DocumentKind.values()) {
            kinds.put(kind.name(), kind.label());
        }
        Map<String, String> facets = new LinkedHashMap<>();
        for (String facet : List.of("status", "organ", "topic", "kind", "year")) {
            facets.put(facet, Messages.text("facet." + facet));
        }
        return new Start(today, statuses, kinds, facets, WordPiece.BUCKETS, pieces);
    }
}
