package org.wenshu.itests;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/** Requests without a sign-in to whatever is not public, reading and writing; nothing but 401 is right. */
final class Strangers implements Supplier<Call> {

    private static final List<Function<Rest, CompletableFuture<Answer>>> REQUESTS = List.of(
            client -> client.getting("/api/review/reviews"),
            client -> client.posting("/api/review/reviews/1-1/acceptance", "{}"),
            client -> client.getting("/api/registration/documents"),
            client -> client.posting(
                    "/api/registration/documents", Notice.incoming(0).parts("{}")),
            client -> client.getting("/api/archive/search?q=a"),
            client -> client.posting("/api/handling/tasks/1-1/decision", "{}"),
            client -> client.getting("/api/filing/filings"),
            client -> client.posting("/api/rules/decisions", "{}"),
            client -> client.getting("/api/organization/posts"));

    private final Rest client;
    private int turn;

    Strangers(Node node) {
        this.client = node.anonymous();
    }

    @Override
    public Call get() {
        Function<Rest, CompletableFuture<Answer>> request = REQUESTS.get(turn++ % REQUESTS.size());
        return Call.expecting(401, "stranger", () -> request.apply(client));
    }
}
