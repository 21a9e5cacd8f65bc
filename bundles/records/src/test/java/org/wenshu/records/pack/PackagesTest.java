package org.wenshu.records.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wenshu.records.RecordsBench.ARCHIVIST;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.api.paper.Papers;
import org.wenshu.api.web.ProblemException;
import org.wenshu.records.ArchivingRequest;
import org.wenshu.records.Item;
import org.wenshu.records.RecordsBench;

class PackagesTest {

    @TempDir
    Path data;

    @TempDir
    Path out;

    private RecordsBench records;
    private Packages packages;

    @BeforeEach
    void open() {
        records = new RecordsBench(data);
        packages = new Packages(records.tables, records.bench.content(), new PlainPapers());
        records.book.enter("housing", "Z109", List.of(), ARCHIVIST);
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void othersFindTheBagWhole() throws Exception {
        Path bag = unpack(bytes(archived()));

        for (String algorithm : List.of("sha256", "sha512")) {
            assertThat(run(bag, algorithm + "sum", "-c", "manifest-" + algorithm + ".txt"))
                    .isZero();
            assertThat(run(bag, algorithm + "sum", "-c", "tagmanifest-" + algorithm + ".txt"))
                    .isZero();
        }
        Files.writeString(bag.resolve("data/metadata.xml"), "x");
        assertThat(run(bag, "sha256sum", "-c", "manifest-sha256.txt")).isNotZero();
    }

    @Test
    void itHoldsTheContentsByTheirStoredHashes() throws Exception {
        Item item = archived();
        Path bag = unpack(bytes(item));

        String manifest = Files.readString(bag.resolve("manifest-sha256.txt"));
        records.tables.files(item.documentId()).forEach(file -> assertThat(manifest)
                .contains(file.contentHash() + "  data/content/"));
        assertThat(bag.getFileName()).hasToString("Z109-WS.2025-Y-0001");
        assertThat(Files.readString(bag.resolve("bagit.txt")))
                .isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(Files.readString(bag.resolve("bag-info.txt")))
                .contains("External-Identifier: Z109-WS·2025-Y-0001\n", "Source-Organization: 站前区住房和城乡建设局\n")
                .contains("Payload-Oxum: " + oxum(bag) + "\n");
    }

    @Test
    void theMetadataHaveTheNamesOfTheStandard() throws Exception {
        Path bag = unpack(bytes(archived()));

        Document metadata = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(bag.resolve("data/metadata.xml").toFile());

        assertThat(text(metadata, "全宗号")).isEqualTo("Z109");
        assertThat(text(metadata, "保管期限")).isEqualTo("永久");
        assertThat(text(metadata, "室编件号")).isEqualTo("1");
        assertThat(text(metadata, "题名")).isEqualTo("关于a&<的通知");
        assertThat(text(metadata, "文种")).isEqualTo("通知");
        assertThat(metadata.getElementsByTagName("业务实体").getLength()).isEqualTo(4);
        assertThat(text(metadata, "计算机文件名")).isEqualTo("content/01.txt");
    }

    @Test
    void theSameItemGivesTheSameBag() throws Exception {
        Item item = archived();

        assertThat(bytes(item)).isEqualTo(bytes(item));
    }

    @Test
    void anUnknownCodeAndALostContentAreRefused() throws Exception {
        assertThatThrownBy(() -> packages.whole("Z109-WS·2025-Y-0099")).isInstanceOf(ProblemException.class);
        Item item = archived();
        String hash = records.tables.files(item.documentId()).get(0).contentHash();
        try (var files = Files.walk(data)) {
            for (Path path : files.filter(file -> file.toString().contains(hash.substring(4)))
                    .toList()) {
                Files.delete(path);
            }
        }

        assertThatThrownBy(() -> packages.whole(item.code().text()))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().status()).isEqualTo(409);
                    assertThat(refused.problem().detail()).contains("备份");
                });
    }

    private Item archived() {
        records.issue("a&<", DocumentKind.NOTICE, Normativity.YES, Importance.ORDINARY);
        ArchivingRequest request = new ArchivingRequest(Optional.empty(), "", "", "没有修改稿");
        return packages.whole(
                records.archiving.archive("a&<", request, ARCHIVIST).code().text());
    }

    private byte[] bytes(Item item) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        packages.write(item, bytes);
        return bytes.toByteArray();
    }

    /** The folder of the bag. */
    private Path unpack(byte[] zip) throws IOException {
        Path root = out;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = out.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
                root = out.resolve(entry.getName().substring(0, entry.getName().indexOf('/')));
            }
        }
        return root;
    }

    private static String oxum(Path bag) throws IOException {
        try (var files = Files.walk(bag.resolve("data"))) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            long octets = 0;
            for (Path file : all) {
                octets += Files.size(file);
            }
            return octets + "." + all.size();
        }
    }

    private static int run(Path folder, String... command) throws Exception {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static String text(Document document, String name) {
        return document.getElementsByTagName(name).item(0).getTextContent();
    }

    /** Writes a paper's title. */
    private record PlainPapers() implements Papers {

        @Override
        public byte[] docx(OfficialPaper paper) {
            return (paper.title() + paper.body()).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] pdf(OfficialPaper paper) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] ofd(OfficialPaper paper) {
            throw new UnsupportedOperationException();
        }
    }
}
