package org.wenshu.journal.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.JournalProofs;
import org.wenshu.journal.testing.JournalBench;

class VerifySiteTest {

    @TempDir
    Path data;

    private JournalBench bench;
    private JournalProofs proofs;
    private Path site;

    @BeforeEach
    void copyASite() throws IOException {
        bench = JournalBench.in(data.resolve("node"));
        proofs = bench.proofs();
        site = Files.createDirectories(data.resolve("site/a")).getParent();
        Files.writeString(site.resolve("index.html"), "目录");
        Files.writeString(site.resolve("a/text.txt"), "第一条");
        String list = digest("第一条") + "  a/text.txt\n" + digest("目录") + "  index.html\n";
        Files.writeString(site.resolve("manifest.sha256"), list);
        Files.writeString(
                site.resolve("manifest.note"), proofs.sign("catalog", "2025-09-26\n7\n2\n" + digest(list) + "\n"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aWholeCopySaysOfWhichDayItIs() throws IOException {
        assertThat(verify(proofs.verifier())).isEqualTo("0 完整无改动：2025-09-26 的目录，至日志账第 7 条，共 2 个文件\n");
    }

    @Test
    void whatIsNotAsSignedIsNamed() throws IOException {
        Files.writeString(site.resolve("index.html"), "目录 ");
        Files.delete(site.resolve("a/text.txt"));
        Files.writeString(site.resolve("a/more.txt"), "");

        assertThat(verify(proofs.verifier()))
                .startsWith("1 ")
                .contains("已改动：index.html", "缺少：a/text.txt", "清单之外：a/more.txt", "3 个文件");
    }

    @Test
    void aListThatWasNotSignedProvesNothing() throws IOException {
        Files.writeString(site.resolve("manifest.sha256"), "");
        assertThat(verify(proofs.verifier())).startsWith("1 ").contains("没有这把公钥的签名");
        String another =
                NoteSigner.in(data.resolve("other"), "bench/journal").verifier().toString();
        assertThat(verify(another)).startsWith("1 ");
        assertThat(verify("a+b+c")).startsWith("1 ");
        Files.delete(site.resolve("manifest.note"));
        assertThat(verify(proofs.verifier())).startsWith("1 ");
    }

    @Test
    void noNotePassesForTheHeadOfTheTreeOrForAnotherNote() throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.sign("", "1\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.sign("cat\nalog", "1\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.sign("catalog", "no end"));
        assertThatIllegalArgumentException().isThrownBy(() -> proofs.sign("catalog", "1\n\n2\n"));
        String list = Files.readString(site.resolve("manifest.sha256"));
        Files.writeString(
                site.resolve("manifest.note"), proofs.sign("other", "2025-09-26\n7\n2\n" + digest(list) + "\n"));
        assertThat(verify(proofs.verifier())).startsWith("1 ");
    }

    private String verify(String key) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int outcome = new VerifySite(new PrintStream(said, true, StandardCharsets.UTF_8)).run(site.toString(), key);
        return outcome + " " + said.toString(StandardCharsets.UTF_8);
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Merkle.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
