package org.wenshu.catalog.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.ProblemException;
import org.wenshu.api.web.SiteWriter;
import org.wenshu.api.web.SiteWriters;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.EntryFilter;
import org.wenshu.catalog.Stamp;

/**
 * The whole catalog as files with relative links: pages, data, feeds, originals and proofs. The same catalog on the same
 * day gives the same bytes. Statuses are those of the day, so it is to be made anew each day.
 */
@Component(service = StaticSite.class)
public class StaticSite {

    private static final int BATCH = 500;

    private final Entries entries;
    private final PublicForms forms;
    private final ProofSite proofs;
    private final FixedBulletins bulletins;
    private final SiteWriter writer;
    private final SiteManifest manifest;

    @Activate
    public StaticSite(
            @Reference Entries entries,
            @Reference PublicForms forms,
            @Reference ProofSite proofs,
            @Reference FixedBulletins bulletins,
            @Reference SiteWriters writers) {
        this.entries = entries;
        this.forms = forms;
        this.proofs = proofs;
        this.bulletins = bulletins;
        this.writer = writers.beside(StaticSite.class);
        this.manifest = new SiteManifest(proofs.journal());
    }

    /**
     * What an export did.
     *
     * @param files of the site
     * @param written those that were new or had changed
     * @param removed those of an earlier export that are no longer part of it
     * @param unproven proofs that were not ready, for another export soon
     */
    public record Outcome(long files, long written, long removed, long unproven) {}

    /** Writes the site into a folder, only what changed since the last time. */
    public Outcome export(Path folder) throws IOException {
        FolderSink sink = new FolderSink(folder);
        byte[] list = sink.earlier(SiteManifest.LIST);
        String note = new String(sink.earlier(SiteManifest.NOTE), StandardCharsets.UTF_8);
        long unproven = write(sink, manifest.vouched(list, note));
        return new Outcome(sink.files(), sink.written(), sink.sweep(), unproven);
    }

    /** Writes the site as a ZIP. */
    public void export(OutputStream out) throws IOException {
        try (ZipSink sink = new ZipSink(out)) {
            write(sink, Map.of());
        }
    }

    /** The list of files goes last: while it is not there or is the old one, the copy is not whole. */
    private long write(FileSink sink, Map<String, String> before) throws IOException {
        LocalDate today = forms.today();
        long position = entries.stamp().map(Stamp::position).orElse(0L);
        ListedSink listed = new ListedSink(sink, before);
        long unproven = content(listed, today);
        byte[] list = listed.list();
        sink.put(SiteManifest.LIST, list);
        put(sink, SiteManifest.NOTE, manifest.note(today, position, listed.files(), list));
        return unproven;
    }

    /** Answers how many proofs are not ready. */
    private long content(FileSink sink, LocalDate today) throws IOException {
        long unproven = 0;
        PublicPages pages = forms.copiedPages(today);
        FixedLists lists = new FixedLists(forms.shelves(), pages, today);
        FixedLinks links = new FixedLinks(lists.files());
        for (FixedLists.Listed list : lists.all()) {
            put(sink, list.file(), links.in(writer.html(list.page().get()), ""));
        }
        for (int at = 0; ; at += BATCH) {
            var batch = entries.list(EntryFilter.ALL, at, BATCH);
            for (Entry entry : batch) {
                unproven += entry(sink, entry, pages, links, today);
            }
            if (batch.size() < BATCH) {
                break;
            }
        }
        bulletins.write(sink, writer, links, today);
        put(sink, "search.html", links.in(writer.html(pages.search()), ""));
        new SearchFiles(entries, forms, writer).write(sink, today);
        whole(sink, today);
        return unproven;
    }

    private long entry(FileSink sink, Entry entry, PublicPages pages, FixedLinks links, LocalDate today)
            throws IOException {
        String number = entry.number();
        String original = original(entry);
        put(sink, number + ".html", links.in(writer.html(pages.read(entry, today)), original));
        sink.put(number + ".json", writer.json(forms.data().entry(entry, today)));
        sink.put(number + ".jsonld", writer.json(forms.data().legislation(entry, today)));
        if (!sink.has(number + "/" + original)) {
            try (InputStream in = forms.original(entry)) {
                sink.put(number + "/" + original, in.readAllBytes());
            }
        }
        long unproven = versions(sink, entry, pages, links, today);
        if (!sink.has(number + "/text.txt")) {
            put(sink, number + "/text.txt", forms.text(entry));
        }
        // What was put right stands in files that were right before.
        boolean settled = entry.version() == 1;
        if (!settled || !sink.has(number + "/qr.svg")) {
            put(sink, number + "/qr.svg", forms.code(entry));
        }
        boolean offered =
                Offer.of(entry).stream().anyMatch(offer -> offer.path().equals("text.docx"));
        if (offered && !(settled && sink.has(number + "/text.docx"))) {
            sink.put(number + "/text.docx", forms.docx(entry));
        }
        if (!settled || !sink.has(proofFile(number))) {
            unproven += proof(sink, proofFile(number), number, entry.version());
        }
        return unproven;
    }

    /** The earlier versions of an entry that was put right, with their proofs; most have none. */
    private long versions(FileSink sink, Entry entry, PublicPages pages, FixedLinks links, LocalDate today)
            throws IOException {
        String number = entry.number();
        long unproven = 0;
        for (int version = 1; entry.version() > 1 && version <= entry.version(); version++) {
            String html = writer.html(pages.version(entry, version, today));
            put(sink, number + "/" + version + ".html", links.in(html, original(entry), "../"));
            String file = proofFile(number + "/" + version);
            if (!sink.has(file)) {
                unproven += proof(sink, file, number, version);
            }
        }
        return unproven;
    }

    private static String proofFile(String name) {
        return "proofs/" + name + ".tlog-proof";
    }

    /** A proof holds for ever, whatever the journal grows to; one that is not ready comes with the next export: 1. */
    private long proof(FileSink sink, String file, String number, int version) throws IOException {
        try {
            put(sink, file, proofs.proof(number, version));
            return 0;
        } catch (ProblemException unproven) {
            if (unproven.problem().status() != 503) {
                throw unproven;
            }
            return 1;
        }
    }

    private void whole(FileSink sink, LocalDate today) throws IOException {
        OpenData data = forms.data();
        sink.put("catalog.json", out -> data.json(EntryFilter.ALL, today, writer, out));
        sink.put("catalog.csv", out -> data.csv(EntryFilter.ALL, out));
        sink.put("catalog.xlsx", out -> data.xlsx(EntryFilter.ALL, out));
        sink.put("dcat.jsonld", writer.json(data.dcat()));
        put(sink, "feed.atom", data.newest());
        put(sink, "log.atom", data.log());
        Sitemap map = data.sitemap();
        sink.put("sitemap.xml", map::write);
        for (int part = 1; part <= map.parts(); part++) {
            int number = part;
            sink.put(Sitemap.file(part), out -> map.part(number, out));
        }
        put(sink, "proofs/key.tlog-proof", proofs.key());
        for (String own : List.of("style.css", "search.js")) {
            try (InputStream in = StaticSite.class.getResourceAsStream(own)) {
                sink.put(own, in.readAllBytes());
            }
        }
    }

    /** A plain name with the ending of the original, if that is a plain one. */
    private static String original(Entry entry) {
        String format = Offer.format(entry);
        return format.isEmpty() ? "original" : "original." + format.toLowerCase(Locale.ROOT);
    }

    private static void put(FileSink sink, String path, String content) throws IOException {
        sink.put(path, content.getBytes(StandardCharsets.UTF_8));
    }
}
