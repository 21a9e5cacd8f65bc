package org.wenshu.catalog.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.ws.rs.core.MultivaluedHashMap;
import javax.ws.rs.core.MultivaluedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.web.ProblemException;
import org.wenshu.catalog.CatalogBench;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.EntryFilter;
import org.wenshu.catalog.PlainWriter;
import org.wenshu.catalog.Tables;

/** The catalog for machines. */
class OpenDataTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @TempDir
    private Path data;

    private CatalogBench bench;

    @BeforeEach
    void open() {
        bench = new CatalogBench(data);
        bench.on(DAY);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theFeedLeadsFromPageToPage() {
        publish(51);

        String first = bench.site.feed(narrowing("organ", "站前区住房和城乡建设局"));
        assertThat(first.split("<entry>")).hasSize(51);
        assertThat(first).contains("rel=\"next\"", "rel=\"last\"", "page=1").doesNotContain("rel=\"previous\"");
        String second = bench.site.feed(narrowing("organ", "站前区住房和城乡建设局", "page", "1"));
        assertThat(second.split("<entry>")).hasSize(2);
        assertThat(second).contains("rel=\"previous\"").doesNotContain("rel=\"next\"");
        assertThat(id(first)).isEqualTo(id(second)).isNotEqualTo(id(bench.site.feed(Narrowing.NONE)));
        String beyond = bench.site.feed(narrowing("page", "9"));
        assertThat(beyond).doesNotContain("<entry>", "rel=\"next\"").contains("rel=\"previous\"");
    }

    @Test
    void theFeedIsNarrowedLikeThePages() {
        publish(1);

        assertThat(bench.site.feed(narrowing("topic", "住建"))).contains("<entry>");
        assertThat(bench.site.feed(narrowing("topic", "教育"))).doesNotContain("<entry>");
        assertThat(bench.site.feed(narrowing("kind", "ORDER"))).doesNotContain("<entry>");
        assertThat(bench.site.feed(narrowing("status", "IN_FORCE", "year", "2025")))
                .contains("<entry>");
        assertThat(bench.site.feed(narrowing("q", "ZQ/2025-00001"))).contains("<entry>");
        assertThat(bench.site.feed(narrowing("inForceOn", "2025-06-01"))).doesNotContain("<entry>");
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        for (MultivaluedMap<String, String> asked :
                List.of(form("kind", "POEM"), form("status", "LOST"), form("inForceOn", "soon"), form("page", "one"))) {
            assertThatThrownBy(() -> Narrowing.of(asked, DAY))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem().status()).isEqualTo(422));
        }
    }

    @Test
    void theDataSetNamesItsForms() {
        publish(1);

        Map<String, Object> dcat = bench.site.dcat();

        assertThat(dcat.get("@type")).isEqualTo("dcat:Catalog");
        assertThat(dcat.toString())
                .contains("dcat:Dataset", "catalog.csv", "catalog.xlsx", "feed.atom", "dct:modified", "区司法局");
    }

    @Test
    void anEntryIsLegislation() {
        String number = bench.publish("d", DAY.plusDays(1), Optional.of(LocalDate.of(2027, 6, 2)));
        Entry entry = bench.entries.find(number).orElseThrow();

        assertThat(bench.site.legislation(entry, DAY))
                .containsEntry("@type", "Legislation")
                .containsEntry("legislationIdentifier", "营站住建〔2025〕1号")
                .containsEntry("legislationLegalForce", "https://schema.org/NotInForce")
                .containsEntry("temporalCoverage", "2025-06-03/2027-06-02");
        assertThat(bench.site.legislation(entry, DAY.plusDays(1)))
                .containsEntry("legislationLegalForce", "https://schema.org/InForce");
    }

    @Test
    void theSpreadsheetHasEveryEntryAsText() throws IOException {
        publish(2);

        String sheet = sheet(xlsx());

        assertThat(sheet)
                .contains("ZQ-2025-00001", "ZQ-2025-00002", "&#x7edf;&#x4e00;")
                .doesNotContain("<f>");
    }

    /** Readers of streams do not see the directory at the end, which says how long each part is. */
    @Test
    void theSpreadsheetIsReadAsAStream() throws IOException {
        publish(3);
        List<String> parts = new ArrayList<>();
        String sheet = "";

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName());
                String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                sheet = part.getName().endsWith("sheet1.xml") ? content : sheet;
            }
        }

        assertThat(parts).contains("[Content_Types].xml", "xl/workbook.xml", "docProps/core.xml");
        assertThat(sheet).contains("ZQ-2025-00003");
    }

    @Test
    void theWholeCatalogIsWrittenPieceByPiece() throws IOException {
        publish(503);
        ByteArrayOutputStream json = new ByteArrayOutputStream();

        bench.site.json(EntryFilter.ALL, DAY, new PlainWriter(), json);

        String written = json.toString(StandardCharsets.UTF_8);
        assertThat(written).startsWith("{\"total\":503,\"items\":[EntryView[").endsWith("]}");
        assertThat(written.split("EntryView\\[unifiedRegistrationNumber=")).hasSize(504);
        assertThat(Tables.csv(bench.site).lines()).hasSize(504);
        assertThat(sheet(xlsx()).split("<row ")).hasSize(505);
    }

    private byte[] xlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bench.site.xlsx(EntryFilter.ALL, out);
        return out.toByteArray();
    }

    private String sheet(byte[] workbook) throws IOException {
        Path file = Files.write(data.resolve("catalog.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String id(String feed) {
        return feed.substring(feed.indexOf("<id>"), feed.indexOf("</id>"));
    }

    private void publish(int count) {
        for (int i = 0; i < count; i++) {
            bench.publish("d" + i, DAY, Optional.empty());
        }
    }

    private static Narrowing narrowing(String... parameters) {
        return Narrowing.of(form(parameters), DAY);
    }

    private static MultivaluedMap<String, String> form(String... parameters) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            form.add(parameters[i], parameters[i + 1]);
        }
        return form;
    }
}
