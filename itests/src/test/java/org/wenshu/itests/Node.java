package org.wenshu.itests;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** A running node, seen from outside. */
public interface Node {

    /** How long a node may take from its start until it is ready; generous, for a busy machine. */
    Duration READY_WITHIN = Duration.ofSeconds(120);

    /** Where it answers, without a slash at the end. */
    URI address();

    /** The unpacked distribution. */
    Path home();

    /** Its data folder, {@code WENSHU_DATA}. */
    Path data();

    /** Whether it says that all of its bundles are ready; false also while nobody listens. */
    default boolean isReady() {
        try {
            return anonymous().get("/health/ready").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** A client signed in as a demo account. */
    default Rest as(String account) {
        return Rest.of(address()).signedIn(account, Settings.DEMO_PASSWORD);
    }

    /** A client without an account. */
    default Rest anonymous() {
        return Rest.of(address());
    }
}
