package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Several clients that register one new document after the other until the node is gone. */
final class Registrars {

    private final Rest client;
    private final Receipts receipts;
    private final AtomicInteger sent;

    private Registrars(Node node, Receipts receipts, AtomicInteger sent) {
        this.client = node.as("registrar");
        this.receipts = receipts;
        this.sent = sent;
    }

    /**
     * Starts them.
     *
     * @param sent counts the documents and makes each unlike any other
     * @return completes when all have met a broken connection; exceptionally if one met anything else
     */
    static CompletableFuture<Void> start(int clients, Node node, Receipts receipts, AtomicInteger sent) {
        Registrars registrars = new Registrars(node, receipts, sent);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<CompletableFuture<Void>> all = Stream.generate(
                        () -> CompletableFuture.runAsync(registrars::register, threads))
                .limit(clients)
                .toList();
        threads.shutdown();
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    }

    private void register() {
        try {
            while (true) {
                Notice notice = Notice.incoming(sent.incrementAndGet());
                Answer answer = client.post("/api/registration/documents", notice.parts("{\"normative\":false}"));
                assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
                receipts.acknowledged(notice, answer);
            }
        } catch (UncheckedIOException theNodeIsGone) {
            // What was under way was not acknowledged; whether it is kept is for the node to decide.
        }
    }
}
