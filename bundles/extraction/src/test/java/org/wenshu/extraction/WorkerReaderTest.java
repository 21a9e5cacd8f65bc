package org.wenshu.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.extraction.ExtractionException;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.extraction.process.WorkerSettings;

class WorkerReaderTest {

    private static final String TITLE = "站前区人民政府关于做好防汛工作的通知";
    private static final String NOTICE = TITLE + "\n各街道办事处：\n请做好准备。";

    @TempDir
    private Path home;

    private WorkerReader reader;

    @BeforeEach
    void start() {
        reader = Workers.reader(home, 1, Duration.ofSeconds(30));
    }

    @AfterEach
    void stop() {
        reader.close();
        assertThat(home).as("what a worker leaves").isEmptyDirectory();
    }

    @Test
    void theWorkerStaysWarm() {
        for (int i = 0; i < 5; i++) {
            var extracted = reader.extract(utf8(NOTICE));
            assertThat(extracted.mediaType()).isEqualTo("text/plain");
            assertThat(extracted.text()).isEqualTo(NOTICE);
            assertThat(extracted.elements().title().orElseThrow().value()).isEqualTo(TITLE);
        }
        assertThat(reader.workersStarted()).isEqualTo(1);
        assertThat(reader.problem()).isEmpty();
    }

    @Test
    void aWorkerThatWasKilledIsReplacedUnseen() {
        reader.extract(utf8(NOTICE));
        ProcessHandle worker = ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .findFirst()
                .orElseThrow();
        worker.destroyForcibly();
        worker.onExit().join();
        assertThat(reader.extract(utf8(NOTICE)).text()).isEqualTo(NOTICE);
        assertThat(reader.workersStarted()).isEqualTo(2);
    }

    @Test
    void aFileThatTakesTooLongCostsOneWorkerAndOnlyItsOwnAnswer() {
        try (var hasty = Workers.reader(home, 1, Duration.ofMillis(1))) {
            assertThat(reasonOf(hasty, utf8(NOTICE.repeat(50_000)))).isEqualTo(Reason.TIMED_OUT);
            assertThat(hasty.workersStarted()).isEqualTo(1);
        }
        assertThat(reader.extract(utf8(NOTICE)).text()).isEqualTo(NOTICE);
    }

    @Test
    void whatNeedsMoreMemoryThanAWorkerHasIsTooComplex() {
        var settings = settings(32, 500);
        try (var small = new WorkerReader(settings, home, 100L << 20)) {
            assertThat(reasonOf(small, utf8(NOTICE.repeat(150_000)))).isEqualTo(Reason.TOO_COMPLEX);
            assertThat(small.extract(utf8(NOTICE)).text()).isEqualTo(NOTICE);
        }
    }

    @Test
    void workersWearOut() {
        try (var wearing = new WorkerReader(settings(64, 2), home, 1 << 20)) {
            for (int i = 0; i < 5; i++) {
                wearing.extract(utf8(NOTICE));
            }
            assertThat(wearing.workersStarted()).isEqualTo(3);
        }
    }

    @Test
    void sizeIsCountedWithoutAWorker() {
        try (var small = new WorkerReader(settings(64, 2), home, 1000)) {
            assertThat(reasonOf(small, new ByteArrayInputStream(new byte[1001])))
                    .isEqualTo(Reason.TOO_LARGE);
            assertThat(reasonOf(small, utf8(""))).isEqualTo(Reason.EMPTY);
            assertThat(small.workersStarted()).isZero();
            assertThat(small.maximumSize()).isEqualTo(1000);
        }
    }

    @Test
    void contentThatCannotBeReadIsTheCallersTrouble() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> reader.extract(broken)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void noiseIsNamed() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertThat(reasonOf(reader, new ByteArrayInputStream(noise))).isEqualTo(Reason.UNSUPPORTED);
        assertThat(reasonOf(reader, utf8(" \n\t　\n"))).isEqualTo(Reason.EMPTY);
        assertThat(reasonOf(reader, utf8("%PDF-1.7\nnothing of the kind"))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void moreCallersThanWorkersWait() {
        var texts = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> reader.extract(utf8(NOTICE + i)).text()))
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            assertThat(texts.get(i).orTimeout(30, TimeUnit.SECONDS).join()).isEqualTo(NOTICE + i);
        }
        assertThat(reader.workersStarted()).isEqualTo(1);
    }

    @Test
    void nothingStartsAfterTheEnd() {
        reader.close();
        assertThatThrownBy(() -> reader.extract(utf8(NOTICE))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aWorkerThatCannotStartIsAProblem() {
        var settings = new WorkerSettings(home.resolve("nothing").toString(), 1, 64, Duration.ofSeconds(5), 2);
        try (var homeless = new WorkerReader(settings, home, 1 << 20)) {
            assertThatThrownBy(() -> homeless.extract(utf8(NOTICE))).isInstanceOf(UncheckedIOException.class);
            assertThat(homeless.problem()).isPresent();
        }
    }

    private static WorkerSettings settings(int heap, int files) {
        return new WorkerSettings(System.getProperty("java.class.path"), 1, heap, Duration.ofSeconds(30), files);
    }

    private static Reason reasonOf(WorkerReader reader, InputStream content) {
        return catchThrowableOfType(ExtractionException.class, () -> reader.extract(content))
                .reason();
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
