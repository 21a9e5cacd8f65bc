package org.wenshu.filing.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.filing.FilingBench.refused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.Append;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.api.paper.Papers;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.review.OpinionIssued;
import org.wenshu.filing.FilingBench;
import org.wenshu.filing.supplied.SuppliedKind;
import org.wenshu.filing.supplied.Upload;

class FilingPackageTest {

    private static final String ID = "h-DISTRICT_GOVERNMENT";

    @TempDir
    Path data;

    private FilingBench bench;
    private FilingPackage packages;

    @BeforeEach
    void publish() {
        bench = new FilingBench(data);
        Papers writer = new PlainPapers();
        packages = new FilingPackage(
                bench.papers, new OpinionCopy(bench.texts, bench.district), bench.texts, writer, bench.supplied);
        bench.publish("h", "housing");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static final class PlainPapers implements Papers {

        @Override
        public byte[] docx(OfficialPaper paper) {
            return (paper.title() + paper.body()).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] pdf(OfficialPaper paper) {
            return docx(paper);
        }

        @Override
        public byte[] ofd(OfficialPaper paper) {
            return docx(paper);
        }
    }

    @Test
    void holdsReportTextAndAttachmentsUnderNamesOfItsOwn() throws IOException {
        Map<String, String> files = unpacked();

        assertThat(files.keySet())
                .containsExactly("01-备案报告.docx", "02-正式文本.docx", "05-起草说明-1.pdf", "材料清单.txt", "manifest-sha256.txt");
        assertThat(files.get("02-正式文本.docx")).isEqualTo(FilingBench.TEXT);
        assertThat(files.get("材料清单.txt")).contains("附件-1：../../说明.pdf", "没有本件的合法性审核意见");
        assertThat(packages.fileName(ID)).isEqualTo("备案材料（站前区户外招牌设置管理办法）.zip");
    }

    @Test
    void theManifestIsRight() throws Exception {
        Map<String, String> files = unpacked();

        for (String line : files.get("manifest-sha256.txt").lines().toList()) {
            String[] parts = line.split("  ", 2);
            byte[] content = files.get(parts[1]).getBytes(StandardCharsets.UTF_8);
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                    .as(parts[1])
                    .isEqualTo(parts[0]);
        }
        assertThat(files.get("manifest-sha256.txt").lines()).hasSize(files.size() - 1);
    }

    @Test
    void theLastOpinionIsInIt() throws IOException {
        issue("r1", Conclusion.REVISION_REQUIRED, "请修改第五条。");
        issue("r2", Conclusion.LAWFUL, "修改后合法。");

        Map<String, String> files = unpacked();

        assertThat(files.get("03-合法性审核意见书.docx")).contains("修改后合法。", "合法。").doesNotContain("请修改第五条");
        assertThat(files.get("材料清单.txt")).doesNotContain("没有本件");
    }

    @Test
    void whatTheMakerSuppliedIsInIt() throws IOException {
        supply(SuppliedKind.BASIS, "../依据.pdf", "第三条");
        supply(SuppliedKind.EXPLANATION, "起草说明.docx", "必要性");
        supply(SuppliedKind.OTHER, "图", "SCANNED");

        Map<String, String> files = unpacked();

        assertThat(files).containsEntry("04-制定依据-补1.pdf", "第三条").containsEntry("05-起草说明-补2.docx", "必要性");
        assertThat(files).containsEntry("附件-补3", "SCANNED");
        assertThat(files.get("材料清单.txt"))
                .contains("04-制定依据-补1.pdf：依据.pdf", "05-起草说明-补2.docx：起草说明.docx")
                .doesNotContain("没有写明制定依据", "没有起草说明");
        assertThat(files.get("manifest-sha256.txt").lines()).hasSize(files.size() - 1);
    }

    private void supply(SuppliedKind kind, String name, String text) {
        Upload upload = new Upload(name, text.getBytes(StandardCharsets.UTF_8));
        bench.supplied.supply(ID, Optional.of(kind), upload, FilingBench.HOUSING);
    }

    @Test
    void anUnknownFilingHasNone() {
        refused(404, () -> packages.fileName("nobody"));
    }

    private void issue(String review, Conclusion conclusion, String text) {
        bench.journal
                .journal("review")
                .append(Append.by("justice-reviewer")
                        .to(
                                "review/" + review,
                                0,
                                new OpinionIssued(
                                        review,
                                        "h",
                                        1,
                                        "justice",
                                        conclusion,
                                        text,
                                        List.of("第五条"),
                                        "李审",
                                        LocalDate.of(2025, 3, 20),
                                        List.of())));
        bench.journal.await();
    }

    private Map<String, String> unpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packages.write(ID, packed);
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
