package org.wenshu.storage;

import java.sql.SQLException;
import java.util.Optional;
import org.wenshu.api.storage.StorageException;
import org.wenshu.api.storage.StorageUnavailableException;

/** Tells a database that cannot be reached from one that refuses a statement. */
final class Outage {

    private Outage() {}

    /** The outage that a failure stands for; empty if the database was there and said no. */
    static Optional<StorageUnavailableException> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal && isOutage(refusal.getSQLState())) {
                return Optional.of(new StorageUnavailableException(
                        "the database cannot be reached: " + refusal.getMessage(), failure));
            }
        }
        return Optional.empty();
    }

    static StorageException orRefusal(String act, SQLException failure) {
        return of(failure)
                .<StorageException>map(outage -> outage)
                .orElseGet(() -> new StorageException(act + ": " + failure.getMessage(), failure));
    }

    /** Class 08: connection; 57P: the server is stopping or starting; 53300: it has no connection left. */
    private static boolean isOutage(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P") || state.equals("53300"));
    }
}
