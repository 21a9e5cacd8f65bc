package org.wenshu.journal.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.journal.JournalProofs;
import org.wenshu.journal.testing.JournalBench;

@Timeout(60)
class EntryProofsTest {

    @EventType("sample.Kept")
    record Kept(String title, String contentHash) implements Event {}

    @TempDir
    Path data;

    private JournalBench bench;
    private JournalProofs proofs;
    private Path file;

    @BeforeEach
    void keepThirtyFiles() throws IOException {
        bench = JournalBench.in(data);
        proofs = bench.proofs();
        file = Files.writeString(data.resolve("7.txt"), "第7号文件");
        for (int number = 1; number <= 30; number++) {
            keep(number);
        }
        bench.await();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aFileStandsInTheJournal() throws IOException {
        assertThat(verify(file, proofs.proof(7).orElseThrow(), proofs.verifier()))
                .startsWith("0 ")
                .contains("bench/journal", "第 7 条", "sample.Kept", "共 30 条");
    }

    @Test
    void aProofHoldsWhenTheJournalGrowsAndAfterARebuildAndARestart() throws IOException {
        String before = proofs.proof(7).orElseThrow();
        keep(31);
        bench.await();
        bench.maintenance().rebuild("journal-tree");
        String after = proofs.proof(7).orElseThrow();
        bench.restart();
        JournalProofs reopened = bench.proofs();

        assertThat(after).isNotEqualTo(before);
        for (String proof : List.of(before, after, reopened.proof(7).orElseThrow())) {
            assertThat(verify(file, proof, reopened.verifier())).startsWith("0 ");
        }
    }

    @Test
    void whatIsNotInTheTreeHasNoProof() {
        assertThat(proofs.proof(0)).isEmpty();
        assertThat(proofs.proof(31)).isEmpty();
        assertThat(proofs.proof(-1)).isEmpty();
    }

    @Test
    void anotherFileIsNotWhatTheEntryNames() throws IOException {
        Path changed = Files.writeString(data.resolve("changed.txt"), "第7号文件 ");

        assertThat(verify(changed, proofs.proof(7).orElseThrow(), proofs.verifier()))
                .startsWith("1 ")
                .contains("不是这个文件");
        assertThat(verify(file, proofs.proof(8).orElseThrow(), proofs.verifier()))
                .startsWith("1 ");
    }

    @Test
    void wordsInATitleProveNothing() throws IOException {
        String hash = HexFormat.of().formatHex(Merkle.sha256().digest(Files.readAllBytes(file)));
        bench.journal("sample")
                .append(Append.by("drafter")
                        .to("kept/forged", 0, new Kept("\",\"contentHash\":\"" + hash + "\"", "0")));
        bench.await();

        assertThat(verify(file, proofs.proof(31).orElseThrow(), proofs.verifier()))
                .startsWith("1 ");
    }

    @Test
    void noLineOfAProofCanBeChanged() throws IOException {
        String proof = proofs.proof(7).orElseThrow();
        List<String> lines = proof.lines().toList();

        for (int line = 0; line < lines.size(); line++) {
            String words = lines.get(line);
            for (int at : new int[] {0, words.length() / 2, words.length() - 1}) {
                String changed = words.isEmpty() ? "x" : flipped(words, at);
                String forged = proof.replace("\n" + words + "\n", "\n" + changed + "\n");
                if (line == 0) {
                    forged = changed + proof.substring(words.length());
                }
                assertThat(forged).isNotEqualTo(proof);
                assertThat(verify(file, forged, proofs.verifier())).as(changed).doesNotStartWith("0 ");
            }
        }
    }

    @Test
    void theKeyOfAnotherSignsNothingHere() throws IOException {
        NoteSigner other = NoteSigner.in(data.resolve("other"), "bench/journal");

        assertThat(verify(file, proofs.proof(7).orElseThrow(), other.verifier().toString()))
                .startsWith("1 ")
                .contains("证明不成立");
    }

    @Test
    void theKeyMayStandInAFile() throws IOException {
        assertThat(verify(
                        file,
                        proofs.proof(7).orElseThrow(),
                        data.resolve("keys/journal.pub").toString()))
                .startsWith("0 ");
    }

    @Test
    void theSecretKeyIsForTheOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/journal.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsNoKeyIsRefused() {
        String sound = proofs.verifier();

        for (String key : List.of("", "a+b+c", sound.replaceFirst("bench", "tench"), sound + "A", "+++")) {
            assertThatIllegalArgumentException().as(key).isThrownBy(() -> NoteVerifier.parse(key));
        }
        assertThat(NoteVerifier.parse(sound)).hasToString(sound);
    }

    @Test
    void whatIsNoProofIsSaidToBeNone() throws IOException {
        for (String text : List.of("", "\n\n", "c2sp.org/tlog-proof@v1\nextra AA==\nindex x\n\n", "\u0000")) {
            assertThat(verify(file, text, proofs.verifier())).startsWith("1 ");
        }
        String entry = Base64.getEncoder().encodeToString(new byte[] {127, 127, 127, 127, 0});
        String head = NoteSigner.in(data.resolve("keys"), "").sign("bench/journal\n1\n" + entry + "\n");
        assertThat(verify(file, "c2sp.org/tlog-proof@v1\nextra " + entry + "\nindex 0\n\n" + head, proofs.verifier()))
                .startsWith("1 ");
        assertThat(new VerifyEntry(new PrintStream(new ByteArrayOutputStream())).run("one"))
                .isEqualTo(2);
    }

    private void keep(int number) {
        String hash = HexFormat.of()
                .formatHex(Merkle.sha256().digest(("第" + number + "号文件").getBytes(StandardCharsets.UTF_8)));
        bench.journal("sample").append(Append.by("drafter").to("kept/" + number, 0, new Kept("文件" + number, hash)));
    }

    private String verify(Path what, String proof, String key) throws IOException {
        Path written = Files.writeString(data.resolve("proof.txt"), proof);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int outcome = new VerifyEntry(new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(what.toString(), written.toString(), key);
        return outcome + " " + said.toString(StandardCharsets.UTF_8);
    }

    private static String flipped(String words, int at) {
        char other = words.charAt(at) == 'A' ? 'B' : 'A';
        return words.substring(0, at) + other + words.substring(at + 1);
    }
}
