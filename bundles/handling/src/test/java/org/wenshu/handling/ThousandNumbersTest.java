package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.handling.CaseOpened;
import org.wenshu.api.handling.DocumentSignedOff;
import org.wenshu.api.handling.StepCompleted;
import org.wenshu.api.journal.Append;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.event.DocumentRechecked;

/** A thousand clerks ask for a number of one issuer at the same moment. */
class ThousandNumbersTest {

    private static final int CLERKS = 1_000;

    @TempDir
    Path directory;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.in(directory);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aThousandNumbersAreDifferentAndHaveNoGap() throws Exception {
        signAll();
        Caller registrar = desk.holding("registrar");
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        List<Future<Void>> done = new ArrayList<>();
        long begun;
        try {
            for (int n = 0; n < CLERKS; n++) {
                done.add(clerks.submit(numbering(registrar, "d" + n, start)));
            }
            begun = System.nanoTime();
            start.countDown();
            for (Future<Void> number : done) {
                number.get();
            }
        } finally {
            clerks.shutdownNow();
        }
        System.out.printf("%d numbers at once: %d ms%n", CLERKS, (System.nanoTime() - begun) / 1_000_000);
        assertThat(IntStream.range(0, CLERKS)
                        .mapToObj(n -> desk.found("d" + n).documentNumber().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CLERKS)
                        .mapToObj(n -> "营站政办发〔2025〕" + n + "号")
                        .toList());
    }

    private Callable<Void> numbering(Caller registrar, String id, CountDownLatch start) {
        return () -> {
            start.await();
            desk.outgoing.number(registrar, id, Optional.empty(), "");
            return null;
        };
    }

    /** As the journal has it of signed documents, a hundred at a time. */
    private void signAll() {
        for (int first = 0; first < CLERKS; first += 100) {
            Append append = Append.by("tester").under(Pack.ID);
            for (int n = first; n < first + 100; n++) {
                append = signed(append, Documents.s10().id("d" + n).build());
            }
            desk.journal().append(append);
        }
        desk.bench.await();
    }

    private Append signed(Append append, RegisteredDocument document) {
        String id = document.documentId();
        Facts facts = CaseFacts.of(document);
        Decision decision = desk.pack.decide(facts, desk.bench.clock().today());
        return append.to(
                HandlingCase.stream(id),
                0,
                new CaseOpened(document, facts, decision, desk.bench.clock().today()),
                new StepCompleted(
                        id,
                        1,
                        StepKind.SIGN_OFF,
                        "APPROVE",
                        "",
                        "office-director",
                        "丙主任",
                        Capacity.OWN,
                        desk.bench.clock().today(),
                        ""),
                new DocumentSignedOff(
                        id,
                        "office-director",
                        "丙主任",
                        Capacity.OWN,
                        desk.bench.clock().today()),
                new DocumentRechecked(
                        id, "registrar", "丁机要", "", desk.bench.clock().today()));
    }
}
