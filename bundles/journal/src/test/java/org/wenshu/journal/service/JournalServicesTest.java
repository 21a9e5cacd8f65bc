package org.wenshu.journal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.ComponentContext;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Reaction;
import org.wenshu.journal.testing.JournalBench;

class JournalServicesTest {

    private static final Instant START = Instant.parse("2025-09-26T01:00:00Z");

    @TempDir
    Path data;

    private JournalBench bench;
    private LedgerService shared;

    @EventType("sample.Happened")
    private record Happened(String what) implements Event {}

    private record Reacting(String consumer) implements Reaction {
        @Override
        public void react(JournalEntry entry) {
            throw new IllegalStateException("out of paper");
        }
    }

    @BeforeEach
    void open() {
        bench = JournalBench.in(data);
        shared = new LedgerService(bench.databases(), bench.clock());
        System.clearProperty("wenshu.clock.offset");
    }

    @AfterEach
    void close() {
        bench.close();
        System.clearProperty("wenshu.clock.offset");
    }

    private static <T> T fake(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> Optional.ofNullable(
                                answers.get(method.getName()))
                        .orElseThrow(() -> new UnsupportedOperationException(method.getName()))));
    }

    private static BundleContext context(Map<String, String> properties) {
        return (BundleContext) Proxy.newProxyInstance(
                BundleContext.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, arguments) ->
                        properties.getOrDefault((String) arguments[0], System.getProperty((String) arguments[0])));
    }

    private Journal journalOf(String symbolicName, String version) {
        Bundle bundle = fake(
                Bundle.class, Map.of("getSymbolicName", symbolicName, "getVersion", Version.parseVersion(version)));
        return new JournalService(shared, fake(ComponentContext.class, Map.of("getUsingBundle", bundle)));
    }

    private static void append(Journal journal) {
        journal.append(Append.by("system").to("s/" + journal.head(), 0, new Happened("it")));
    }

    @Test
    void anEntryNamesTheBundleThatAppendedIt() {
        append(journalOf("org.wenshu.filing", "1.2.3"));
        append(journalOf("com.example.plugin", "4.0.0.beta"));
        assertThat(bench.journal("reader").read(0, 10))
                .extracting(JournalEntry::origin)
                .containsExactly("filing/1.2.3", "com.example.plugin/4.0.0.beta");
    }

    @Test
    void healthNamesTheConsumerThatDoesNotGetOn() {
        ConsumersService consumers = new ConsumersService(shared);
        JournalHealth health = new JournalHealth(consumers, shared);
        assertThat(health.check().ready()).isTrue();
        Reaction reaction = new Reacting("printer");
        consumers.addReaction(reaction);
        append(journalOf("org.wenshu.filing", "1.0.0"));
        while (health.check().ready()) {
            Thread.onSpinWait();
        }
        assertThat(health.check().detail()).contains("printer").contains("out of paper");
        consumers.removeReaction(reaction);
        assertThat(health.check().ready()).isTrue();
        consumers.close();
    }

    @Test
    void inEarnestTheClockIsTheMachines() {
        ClockService clock = new ClockService(context(Map.of("wenshu.clock", "", "wenshu.demo", "false")));
        assertThat(clock.settable()).isFalse();
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofSeconds(5));
        assertThatThrownBy(() -> clock.set(START)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theClockBeginsWhereItIsTold() {
        ClockService clock = new ClockService(context(Map.of("wenshu.clock", "2025-09-26T09:00:00+08:00")));
        assertThat(clock.settable()).isTrue();
        assertThat(Duration.between(START, clock.instant())).isBetween(Duration.ZERO, Duration.ofSeconds(5));
    }

    @Test
    void aClockThatWasSetStaysSetWhenTheBundleIsReplaced() {
        Map<String, String> demo = new HashMap<>(Map.of("wenshu.demo", "true"));
        new ClockService(context(demo)).set(START);
        ClockService next = new ClockService(context(demo));
        assertThat(Duration.between(START, next.instant())).isBetween(Duration.ZERO, Duration.ofSeconds(5));
    }
}
