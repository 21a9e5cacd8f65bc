package org.wenshu.gateway.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final String REVIEW = "/api/review";
    private static final String FILING = "/api/filing";

    private final Set<String> published = ConcurrentHashMap.newKeySet();
    private final AtomicLong nanos = new AtomicLong();
    private final Gate gate = new Gate(Set.of(REVIEW, FILING), 2, () -> Set.copyOf(published), nanos::get);

    @Test
    void letsNobodyInBeforeTheRouteIsPublished() {
        assertThat(gate.enter(REVIEW)).isFalse();
        published.add(REVIEW);
        assertThat(gate.enter(REVIEW)).isTrue();
    }

    @Test
    void resumesWhoWaitedForTheRoute() {
        Request request = new Request(REVIEW);
        gate.await(request);
        published.add(FILING);
        gate.routesChanged();
        assertThat(request.resumed).isZero();
        published.add(REVIEW);
        gate.routesChanged();
        assertThat(request.resumed).isOne();
        assertThat(gate.waiting()).isZero();
    }

    @Test
    void resumesAtOnceWhoComesWhenItJustOpened() {
        published.add(REVIEW);
        Request request = new Request(REVIEW);
        gate.await(request);
        assertThat(request.resumed).isOne();
    }

    @Test
    void holdsOnlyWhatIsOnHold() {
        published.addAll(Set.of(REVIEW, FILING));
        Hold hold = gate.hold(Set.of(REVIEW));
        assertThat(gate.enter(REVIEW)).isFalse();
        assertThat(gate.enter(FILING)).isTrue();
        hold.close();
        assertThat(gate.enter(REVIEW)).isTrue();
    }

    @Test
    void staysClosedUntilTheLastHoldIsReleased() {
        published.add(REVIEW);
        Hold one = gate.hold(Set.of(REVIEW));
        Hold other = gate.hold(Set.of(REVIEW, FILING));
        Request request = new Request(REVIEW);
        gate.await(request);
        one.close();
        assertThat(request.resumed).isZero();
        other.close();
        assertThat(request.resumed).isOne();
    }

    @Test
    void theNextHoldWaitsForWhoeverHasWaited() {
        published.add(REVIEW);
        Hold first = gate.hold(Set.of(REVIEW));
        gate.await(new Request(REVIEW));
        first.close();
        gate.hold(Set.of(REVIEW));
        assertThat(gate.awaitIdle(Set.of(REVIEW), Duration.ofMillis(20))).isFalse();
        gate.leave(REVIEW);
        assertThat(gate.awaitIdle(Set.of(REVIEW), Duration.ofMillis(20))).isTrue();
    }

    @Test
    void reportsHowManyWaitedAndHowLong() {
        published.add(REVIEW);
        Hold hold = gate.hold(Set.of(REVIEW));
        gate.await(new Request(REVIEW));
        nanos.set(5_000_000);
        gate.await(new Request(REVIEW));
        nanos.set(7_000_000);
        hold.close();
        assertThat(hold.held()).isEqualTo(2);
        assertThat(hold.longestWait()).isEqualTo(Duration.ofMillis(7));
    }

    @Test
    void refusesWhoeverIsTooMany() {
        gate.await(new Request(REVIEW));
        gate.await(new Request(REVIEW));
        Request third = new Request(FILING);
        gate.await(third);
        assertThat(third.refused).isOne();
        assertThat(gate.waiting()).isEqualTo(2);
    }

    @Test
    void forgetsARequestOnce() {
        Request request = new Request(REVIEW);
        gate.await(request);
        assertThat(gate.forget(request)).isTrue();
        assertThat(gate.forget(request)).isFalse();
        published.add(REVIEW);
        gate.routesChanged();
        assertThat(request.resumed).isZero();
    }

    @Test
    void learnsPrefixesThatWereNotConfigured() {
        published.add("/api/meetings");
        gate.routesChanged();
        published.clear();
        assertThat(gate.prefix("/api/meetings/1")).contains("/api/meetings");
    }

    @Test
    void waitsUntilTheLastRequestIsOut() throws Exception {
        published.add(REVIEW);
        gate.enter(REVIEW);
        gate.enter(REVIEW);
        assertThat(gate.awaitIdle(Set.of(REVIEW), Duration.ofMillis(20))).isFalse();
        ExecutorService drainer = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> drained = drainer.submit(() -> gate.awaitIdle(Set.of(REVIEW), Duration.ofSeconds(20)));
            gate.leave(REVIEW);
            assertThat(drained.isDone()).isFalse();
            gate.leave(REVIEW);
            assertThat(drained.get(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            drainer.shutdownNow();
        }
    }

    /** Many go in and out while the route comes and goes: whoever is inside when it is drained would be lost. */
    @Test
    void nobodyIsInsideOnceItIsDrained() throws Exception {
        published.add(REVIEW);
        Gate busy = new Gate(Set.of(REVIEW), 1000, () -> Set.copyOf(published), System::nanoTime);
        AtomicInteger inside = new AtomicInteger();
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch over = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> visitors = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            visitors.add(threads.submit(() -> visit(busy, inside, over)));
        }
        for (int round = 0; round < 200; round++) {
            try (Hold hold = busy.hold(Set.of(REVIEW))) {
                assertThat(busy.awaitIdle(hold.prefixes(), Duration.ofSeconds(20)))
                        .isTrue();
                seen.add(inside.get());
            }
        }
        over.countDown();
        for (Future<?> visitor : visitors) {
            visitor.get(20, TimeUnit.SECONDS);
        }
        threads.shutdownNow();
        assertThat(seen).hasSize(200).containsOnly(0);
    }

    private static void visit(Gate gate, AtomicInteger inside, CountDownLatch over) {
        while (over.getCount() > 0) {
            if (gate.enter(REVIEW)) {
                inside.incrementAndGet();
                Thread.yield();
                inside.decrementAndGet();
                gate.leave(REVIEW);
            }
        }
    }

    private final class Request implements Waiting {

        private final String prefix;
        private final long since = nanos.get();
        private int resumed;
        private int refused;

        Request(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String prefix() {
            return prefix;
        }

        @Override
        public long since() {
            return since;
        }

        @Override
        public void resume() {
            resumed++;
        }

        @Override
        public void refuse() {
            refused++;
        }
    }
}
