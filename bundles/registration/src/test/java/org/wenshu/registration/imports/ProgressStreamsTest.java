package org.wenshu.registration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.registration.RegistrationBench.ADMINISTRATOR;
import static org.wenshu.registration.RegistrationBench.report;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.ws.rs.sse.OutboundSseEvent;
import javax.ws.rs.sse.Sse;
import javax.ws.rs.sse.SseEventSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.registration.Stated;
import org.wenshu.registration.rest.ProgressStreams;

class ProgressStreamsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path directory;

    /** A browser that listens. */
    private static final class Listener implements SseEventSink {

        private final List<Object> heard = new CopyOnWriteArrayList<>();
        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public boolean isClosed() {
            return closed.getCount() == 0;
        }

        @Override
        public CompletionStage<?> send(OutboundSseEvent event) {
            heard.add(event.getData());
            return CompletableFuture.completedFuture(event);
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    /** Builds events that hold their data and nothing else. */
    private static Sse sse() {
        Object[] data = new Object[1];
        OutboundSseEvent.Builder builder =
                (OutboundSseEvent.Builder) proxy(OutboundSseEvent.Builder.class, (name, arguments, self) -> {
                    if (name.equals("build")) {
                        Object now = data[0];
                        return proxy(OutboundSseEvent.class, (get, none, event) -> get.equals("getData") ? now : null);
                    }
                    data[0] = name.equals("data") ? arguments[1] : data[0];
                    return self;
                });
        return (Sse) proxy(Sse.class, (name, arguments, self) -> builder);
    }

    private interface Answers {
        Object to(String method, Object[] arguments, Object self);
    }

    private static Object proxy(Class<?> type, Answers answers) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answers.to(method.getName(), arguments, self));
    }

    @Test
    void progressIsToldUntilTheImportEnds() throws InterruptedException {
        try (ImportBench bench = new ImportBench(directory, "")) {
            CountDownLatch watched = new CountDownLatch(1);
            bench.bench.rules().check(facts -> {
                awaitQuietly(watched);
                return List.of();
            });
            String id = zip(bench);
            ProgressStreams streams = new ProgressStreams(bench.book);
            Listener listener = new Listener();

            streams.open(id, listener, sse());
            watched.countDown();

            assertThat(listener.closed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            assertThat(listener.heard.get(0).toString()).contains("\"state\":\"RUNNING\"", "\"total\":2");
            assertThat(listener.heard.get(listener.heard.size() - 1))
                    .isEqualTo("{\"state\":\"FINISHED\",\"total\":2,\"done\":2,\"failed\":0}");
            streams.close();
        }
    }

    @Test
    void streamsEndWithTheBundle() {
        try (ImportBench bench = new ImportBench(directory, "")) {
            CountDownLatch forever = new CountDownLatch(1);
            bench.bench.rules().check(facts -> {
                awaitQuietly(forever);
                return List.of();
            });
            String id = zip(bench);
            ProgressStreams streams = new ProgressStreams(bench.book);
            Listener listener = new Listener();
            streams.open(id, listener, sse());

            streams.close();

            assertThat(listener.isClosed()).isTrue();
            forever.countDown();
        }
    }

    private static String zip(ImportBench bench) {
        byte[] zip = ImportBench.zip(Map.of("a.txt", report(1), "b.txt", report(2)), StandardCharsets.UTF_8);
        return bench.imports.zip(ImportBench.upload(zip), Stated.nothing(), ADMINISTRATOR);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
