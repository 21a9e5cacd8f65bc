package org.wenshu.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.operations.SwapOrder;
import org.wenshu.api.operations.SwapReport.Outcome;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.operations.SwapDesk.Staged;
import org.wenshu.operations.SwapDesk.Wanted;

class SwapDeskTest {

    private static final Caller OPERATOR = caller("it-admin", Role.IT_ADMIN);
    private static final Caller AUDITOR = caller("auditor", Role.AUDITOR);
    private static final Caller CLERK = caller("registrar", Role.REGISTRAR);

    private final RecordedSwaps swaps = new RecordedSwaps();

    @TempDir
    private Path folder;

    private JournalBench bench;
    private Path uploaded;
    private SwapDesk desk;

    @BeforeEach
    void start() {
        bench = JournalBench.in(folder.resolve("data"));
        uploaded = folder.resolve("uploads");
        desk = new SwapDesk(swaps, new SwapTables(bench.databases()), new Uploads(uploaded));
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    @Test
    void swapsWhatWasUploadedWithItsChecksum() {
        Staged staged = desk.stage(jar("x"), OPERATOR);
        assertThat(staged.preview().to()).isEqualTo("0.1.1");
        assertThat(desk.staged(staged.id(), OPERATOR)).isEqualTo(staged);
        String checksum = " " + RecordedSwaps.SHA256.toUpperCase(Locale.ROOT) + "\n";
        long number = desk.start(new Wanted(staged.id(), checksum, Optional.of(true)), OPERATOR);
        assertThat(desk.report(number, AUDITOR).bundle()).isEqualTo("review");
        SwapOrder order = swaps.orders.get(0);
        assertThat(order.account()).isEqualTo("it-admin");
        assertThat(order.sha256()).isEqualToIgnoringCase(RecordedSwaps.SHA256);
        assertThat(order.wide()).isTrue();
    }

    @Test
    void wantsAChecksumUnlessTheSignatureIsTrusted() {
        String id = desk.stage(jar("x"), OPERATOR).id();
        refused(422, () -> desk.start(new Wanted(id, "", Optional.empty()), OPERATOR));
        refused(422, () -> desk.start(new Wanted(id, null, null), OPERATOR));
        refused(422, () -> desk.start(new Wanted(id, "ff".repeat(32), Optional.empty()), OPERATOR));
        assertThat(swaps.orders).isEmpty();
        swaps.signer = "CN=supplier";
        assertThat(desk.start(new Wanted(id, "", Optional.empty()), OPERATOR)).isEqualTo(1);
        refused(422, () -> desk.start(new Wanted(id, "ff".repeat(32), Optional.empty()), OPERATOR));
    }

    @Test
    void letsOnlyOperatorsActAndOnlyAuditorsLook() {
        String id = desk.stage(jar("x"), OPERATOR).id();
        for (Caller caller : Set.of(AUDITOR, CLERK)) {
            refused(403, () -> desk.stage(jar("x"), caller));
            refused(403, () -> desk.staged(id, caller));
            refused(403, () -> desk.start(new Wanted(id, RecordedSwaps.SHA256, Optional.empty()), caller));
            refused(403, () -> desk.rollBack("review", caller));
        }
        assertThat(desk.bundles(AUDITOR)).hasSize(1);
        assertThat(desk.swaps(0, 10, AUDITOR).total()).isZero();
        refused(403, () -> desk.bundles(CLERK));
        refused(403, () -> desk.swaps(0, 10, CLERK));
        refused(404, () -> desk.report(1, AUDITOR));
        swaps.add("review", Outcome.DONE);
        refused(403, () -> desk.report(1, CLERK));
        assertThat(desk.report(1, AUDITOR).number()).isEqualTo(1);
    }

    @Test
    void keepsNothingOfWhatIsNoBundleOrWasCutOff() throws IOException {
        refused(422, () -> desk.stage(jar(""), OPERATOR));
        InputStream cut = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut off");
            }
        };
        assertThatThrownBy(() -> desk.stage(cut, OPERATOR)).isInstanceOf(UncheckedIOException.class);
        assertThat(files()).isZero();
    }

    @Test
    void doesNotLeaveItsFolderAndForgetsAfterADay() throws IOException {
        for (String id : Set.of("", "../uploads/x", "..%2f", "x\0", "a".repeat(5_000))) {
            refused(404, () -> desk.staged(id, OPERATOR));
        }
        String id = desk.stage(jar("x"), OPERATOR).id();
        Files.setLastModifiedTime(
                uploaded.resolve(id + ".jar"), FileTime.from(Instant.now().minusSeconds(90_000)));
        desk.stage(jar("y"), OPERATOR);
        refused(404, () -> desk.staged(id, OPERATOR));
        assertThat(files()).isEqualTo(1);
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(uploaded)) {
            return files.count();
        }
    }

    private static void refused(int status, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(
                        refusal.problem().status())
                .isEqualTo(status));
    }

    private static InputStream jar(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Caller caller(String account, Role role) {
        return new Caller(account, account, "gov-office", Set.of(), Set.of(role));
    }
}
