package org.wenshu.catalog.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.web.ProblemException;
import org.wenshu.catalog.CatalogBench;
import org.wenshu.catalog.PlainWriter;
import org.wenshu.catalog.Settings;

/** The catalog as files. */
class StaticSiteTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @TempDir
    private Path data;

    private CatalogBench bench;
    private Path folder;
    private StaticSite site;

    @BeforeEach
    void open() {
        bench = new CatalogBench(data.resolve("data"));
        bench.on(DAY);
        folder = data.resolve("site");
        EditionSite editions = new EditionSite(bench.editions, bench.journal.content(), bench.forms);
        site = new StaticSite(
                bench.entries,
                bench.forms,
                bench.proofs,
                new FixedBulletins(bench.editions, editions, new CleanupSite(bench.cleanups, bench.forms), bench.forms),
                anchor -> new PlainWriter());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void everythingIsAFile() throws IOException {
        String number = bench.publish("d", DAY, Optional.empty());
        for (int i = 0; i < 20; i++) {
            bench.publish("d" + i, DAY, Optional.empty());
        }

        StaticSite.Outcome outcome = site.export(folder);

        Map<String, String> files = files();
        assertThat(outcome.files()).isEqualTo(files.size());
        assertThat(files)
                .containsKeys(
                        "index.html",
                        "page-2.html",
                        "list-status-in_force.html",
                        "list-year-2025-2.html",
                        number + ".html",
                        number + ".json",
                        number + ".jsonld",
                        number + "/original.docx",
                        number + "/text.txt",
                        number + "/qr.svg",
                        "catalog.json",
                        "catalog.csv",
                        "catalog.xlsx",
                        "dcat.jsonld",
                        "feed.atom",
                        "log.atom",
                        "sitemap.xml",
                        "style.css",
                        "search.html",
                        "search.js",
                        "search/start.json",
                        "search/entries-0.json",
                        "manifest.sha256",
                        "manifest.note",
                        "proofs/key.tlog-proof");
        assertThat(files.get(number + "/original.docx")).isEqualTo("第一条　收费。\n");
    }

    @Test
    void thereIsNoTraceOfWhatIsNotForTheOpen() throws IOException {
        bench.publish("w", Disclosure.WITHHELD, IssuerName.DEPT, DAY, Optional.empty());
        bench.publish("r", Disclosure.ON_REQUEST, IssuerName.GOV, DAY, Optional.empty());

        site.export(folder);

        assertThat(String.join("\n", files().values())).doesNotContain("物业", "营站住建", "收费");
    }

    @Test
    void theSameCatalogGivesTheSameBytesAndOnlyChangesAreWritten() throws IOException {
        String first = bench.publish("a", DAY, Optional.empty());
        site.export(folder);
        bench.journal.await();
        Map<String, String> before = files();

        StaticSite.Outcome again = site.export(folder);
        assertThat(again.removed()).isZero();
        assertThat(files()).containsAllEntriesOf(before);
        assertThat(zip()).isEqualTo(zip());

        bench.publish("b", DAY, Optional.empty());
        StaticSite.Outcome more = site.export(folder);
        assertThat(more.written()).isGreaterThan(5).isLessThan(more.files());
        assertThat(files()).containsEntry(first + ".html", before.get(first + ".html"));
    }

    @Test
    void whatIsGoneIsRemovedAndNobodysFilesAreTouched() throws IOException {
        site.export(folder);
        Files.writeString(folder.resolve("ZQ-2020-00001.html"), "old");

        assertThat(site.export(folder).removed()).isEqualTo(1);

        Path photos = Files.createDirectories(data.resolve("photos"));
        Files.writeString(photos.resolve("me.jpg"), "x");
        assertThatThrownBy(() -> site.export(photos))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(409));
        assertThat(photos.resolve("me.jpg")).exists();
    }

    @Test
    void wordsOfTextsLeadToTheirEntries() throws IOException {
        bench.publish("d", DAY, Optional.empty());
        bench.publish("p", "停车办法", "站发〔2025〕9号", "第一条　停车收费A1。\n");
        site.export(folder);

        String words = files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("search/words-"))
                .map(file -> new String(file.getValue().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .reduce("", String::concat);
        assertThat(words).contains("\"收费\":[0,1]", "\"停车\":[1]", "\"a1\":[1]").doesNotContain("。");
        assertThat(files().keySet().stream().filter(name -> name.startsWith("search/words-")))
                .hasSize(WordPiece.BUCKETS);
    }

    @Test
    void theListOfFilesSaysWhatTheyAre() throws IOException {
        bench.publish("d", DAY, Optional.empty());
        site.export(folder);

        String list = Files.readString(folder.resolve("manifest.sha256"));
        for (String line : list.lines().toList()) {
            assertThat(Digests.hex(Files.readAllBytes(folder.resolve(line.substring(66)))))
                    .as(line)
                    .isEqualTo(line.substring(0, 64));
        }
        assertThat(list.lines()).hasSize(files().size() - 2);
        assertThat(Files.readString(folder.resolve("manifest.note")))
                .startsWith("bench/journal/catalog\n" + DAY + "\n")
                .contains("\n" + Digests.hex(list.getBytes(StandardCharsets.UTF_8)) + "\n\n");
    }

    @Test
    void whatALaterListWouldVouchForIsMadeAnewWhereTheListWasChanged() throws IOException {
        String number = bench.publish("d", DAY, Optional.empty());
        site.export(folder);
        Path text = folder.resolve(number + "/text.txt");
        String list = Files.readString(folder.resolve("manifest.sha256"));
        Files.writeString(text, "forged");
        Files.writeString(
                folder.resolve("manifest.sha256"),
                list.replace(
                        Digests.hex("第一条　收费。\n".getBytes(StandardCharsets.UTF_8)),
                        Digests.hex("forged".getBytes(StandardCharsets.UTF_8))));

        site.export(folder);

        assertThat(text).hasContent("第一条　收费。\n");
        assertThat(folder.resolve("manifest.sha256")).hasContent(list);
    }

    @Test
    void theFolderIsKeptUpToDateByItself() throws IOException, InterruptedException {
        PublicFolder keeper = new PublicFolder(site, bench.entries, bench.forms, Settings.defaults());
        String first = bench.publish("a", DAY, Optional.empty());
        keeper.look(folder, System.nanoTime());
        assertThat(folder.resolve(first + ".html")).exists();

        Files.delete(folder.resolve(first + ".html"));
        keeper.look(folder, Long.MAX_VALUE / 2);
        assertThat(folder.resolve(first + ".html")).as("nothing has changed").doesNotExist();

        String second = bench.publish("b", DAY, Optional.empty());
        keeper.look(folder, Long.MAX_VALUE / 2);
        assertThat(folder.resolve(second + ".html")).exists();
        assertThat(Files.readString(folder.resolve(second + ".html"))).contains("IN_FORCE");
        keeper.close();
    }

    @Test
    void linksLeadToTheFilesBeside() {
        FixedLinks links = new FixedLinks(Map.of("?organ=a&year=2025", "list-a.html"));

        assertThat(links.in(
                        "<a href=\"/catalog/\"></a><a href=\"/catalog/?organ=a&amp;year=2025\"></a>"
                                + "<a href=\"/catalog/ZQ-2025-00001\"></a><img src=\"/catalog/ZQ-2025-00001/qr.svg\">"
                                + "<a href=\"/catalog/ZQ-2025-00001/original\"></a>"
                                + "<a href=\"/catalog/proofs/ZQ-2025-00001\"></a>",
                        "original.pdf"))
                .isEqualTo("<a href=\"index.html\"></a><a href=\"list-a.html\"></a>"
                        + "<a href=\"ZQ-2025-00001.html\"></a><img src=\"ZQ-2025-00001/qr.svg\">"
                        + "<a href=\"ZQ-2025-00001/original.pdf\"></a>"
                        + "<a href=\"proofs/ZQ-2025-00001.tlog-proof\"></a>");
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        site.export(out);
        return out.toByteArray();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        files.remove(".wenshu-catalog");
        files.computeIfPresent(
                files.keySet().stream()
                        .filter(name -> name.endsWith("docx"))
                        .findFirst()
                        .orElse(""),
                (name, text) -> new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        return files;
    }
}
