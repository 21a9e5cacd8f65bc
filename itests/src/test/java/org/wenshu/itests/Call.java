package org.wenshu.itests;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A request of a load.
 *
 * @param name for the figures
 * @param expected the status that means success; any other is a failure
 * @param then gets the answer if it was a success, in a thread of the client
 */
record Call(String name, Supplier<CompletableFuture<Answer>> request, int expected, Consumer<Answer> then) {

    static Call of(String name, Supplier<CompletableFuture<Answer>> request) {
        return expecting(200, name, request);
    }

    static Call expecting(int status, String name, Supplier<CompletableFuture<Answer>> request) {
        return new Call(name, request, status, answer -> {});
    }
}
