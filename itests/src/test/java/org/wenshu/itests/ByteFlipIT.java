package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * One byte that somebody changes behind the node's back is found, and what it belongs to is not proven any more: by no
 * proof that the node gives, on request or in the static export, and it hands nothing out that is not what it was.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ByteFlipIT {

    private static final String TITLE = "站前区湖滨步道管理办法";

    private ProcessNode node;
    private String number;

    @BeforeAll
    void publishAndCorrect() {
        node = ProcessNode.fresh("flip");
        node.start();
        number = new Existing(node).enter(TITLE, "营站人社〔2024〕71号", Map.of());
        Clerks.done(node.as("justice-reviewer")
                .post("/api/catalog/corrections/" + number, "{\"reason\":\"主题漏录\",\"topics\":[\"城市管理\"]}"));
        Clerks.until(
                "the proofs",
                () -> node.anonymous().get("/catalog/proofs/" + number).status() == 200);
    }

    @AfterAll
    void close() {
        node.close();
    }

    @Test
    void aByteOfAnOriginal() {
        Path site = export("whole");
        proven(site, true);
        Path original = Bytes.stored(node.data(), fact("contentHash"));
        Bytes.flip(original, Bytes.size(original) / 2);

        assertThat(node.shell("wenshu:verify")).contains(fact("contentHash")).doesNotContain("原件完好");
        assertThat(handedOut("/original")).isFalse();
        Path damaged = exportFolder("damaged");
        node.shell("catalog:export " + damaged);
        assertThat(Files.exists(damaged.resolve(number + "/original.docx"))).isFalse();
        proven(site, true);
        assertThat(new Proof(node)
                        .take(site, number + "/original.docx", number)
                        .flip("original")
                        .verified())
                .startsWith("1 ");
        assertThat(new Proof(node)
                        .take(site, number + "/original.docx", number)
                        .flip("proof")
                        .verified())
                .startsWith("1 ");

        Bytes.flip(original, Bytes.size(original) / 2);
        assertThat(node.shell("wenshu:verify")).contains("原件完好");
        assertThat(handedOut("/original")).isTrue();
    }

    /** What people read, and all that is made of it. */
    @Test
    void aByteOfItsText() {
        String hash = Bytes.sha256(
                node.anonymous().get("/catalog/" + number + "/text.txt").body());
        Path text = Bytes.stored(node.data(), hash);
        Bytes.flip(text, Bytes.size(text) / 2);

        assertThat(node.shell("wenshu:verify")).contains(hash).doesNotContain("原件完好");
        for (String form : List.of("", "/text.docx", "/text.pdf", "/1", "/2")) {
            assertThat(handedOut(form)).as(form).isFalse();
        }

        Bytes.flip(text, Bytes.size(text) / 2);
        assertThat(node.shell("wenshu:verify")).contains("原件完好");
        assertThat(handedOut("/text.docx")).isTrue();
    }

    @Test
    void aByteOfTheJournalAndOfItsTree() {
        Proof before = new Proof(node).fetch(number);
        Path site = export("before");
        Path tree = node.data().resolve("db/tree.db");
        byte[] neighbour = neighbour();
        node.stop();
        List<Long> neighbours = Bytes.places(tree, neighbour);
        assertThat(neighbours).isNotEmpty();
        Path journal = node.data().resolve("db/journal.db");
        List<Long> entries = Bytes.places(journal, TITLE);
        assertThat(entries).hasSizeGreaterThan(1);
        entries.forEach(at -> Bytes.flip(journal, at));
        node.start();

        assertThat(node.shell("wenshu:verify")).doesNotContain("日志账完好");
        assertThat(before.verified()).startsWith("0 ");
        proven(site, true);
        nothingIsProven();
        proven(export("after"), false);

        node.stop();
        entries.forEach(at -> Bytes.flip(journal, at));
        neighbours.forEach(at -> Bytes.flip(tree, at));
        node.start();
        assertThat(node.shell("wenshu:verify")).contains("日志账完好", "默克尔树第", "个节点与日志账不符", "默克尔树已损坏：1 处");
        nothingIsProven();
        node.stop();
        neighbours.forEach(at -> Bytes.flip(tree, at));
        node.start();
        assertThat(node.shell("wenshu:verify")).contains("日志账完好", "默克尔树完好", "原件完好");
        assertThat(new Proof(node).fetch(number).verified()).startsWith("0 ");
    }

    /** The hash beside that of the first version in the tree: without it nobody climbs to the root. */
    private byte[] neighbour() {
        return node.anonymous()
                .get("/catalog/proofs/" + number + "/1")
                .text()
                .lines()
                .filter(line -> line.matches("[A-Za-z0-9+/]{43}="))
                .map(line -> Base64.getDecoder().decode(line))
                .findFirst()
                .orElseThrow();
    }

    private void nothingIsProven() {
        nothingIsProven(number);
        nothingIsProven(number + "/1");
        nothingIsProven(number + "/2");
    }

    private void nothingIsProven(String path) {
        Answer proof = node.anonymous().get("/catalog/proofs/" + path);
        assertThat(proof.status() == 200
                        && new Proof(node).fetch(number, path).verified().startsWith("0 "))
                .as(path)
                .isFalse();
    }

    /** All proofs of an export. */
    private void proven(Path site, boolean whole) {
        for (String proof : List.of(number, number + "/1", number + "/2")) {
            boolean there = Files.exists(site.resolve("proofs/" + proof + ".tlog-proof"));
            assertThat(there
                            && new Proof(node)
                                    .take(site, number + "/original.docx", proof)
                                    .verified()
                                    .startsWith("0 "))
                    .as(proof + " in " + site)
                    .isEqualTo(whole);
        }
    }

    private Path export(String name) {
        Path folder = exportFolder(name);
        assertThat(node.shell("catalog:export " + folder)).contains("已导出");
        return folder;
    }

    private Path exportFolder(String name) {
        return node.data().resolve("site-" + name);
    }

    private String fact(String name) {
        return node.anonymous()
                .get("/catalog/" + number + ".json")
                .json()
                .get(name)
                .asText();
    }

    /** Whether a form of the entry is handed out whole. */
    private boolean handedOut(String form) {
        try {
            return node.anonymous()
                            .with("Accept", "text/html,*/*")
                            .get("/catalog/" + number + form)
                            .status()
                    == 200;
        } catch (UncheckedIOException brokenOff) {
            return false;
        }
    }
}
