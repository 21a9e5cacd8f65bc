package org.wenshu.api.storage;

import java.sql.Connection;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The database of one bundle. Work gets a connection inside a transaction; it neither closes, commits nor keeps it.
 * Safe for use by many threads.
 */
@ProviderType
public interface Database {

    /** The name it was opened by. */
    String name();

    Dialect dialect();

    /** Runs reading work on one consistent state of the data, side by side with other readers and a writer. */
    <T> T read(Function<Connection, T> work);

    /**
     * Runs writing work in a transaction of its own, one writer at a time. When this returns, the effect survives a
     * power cut; if the work throws, there is no effect and the exception is passed on.
     */
    <T> T write(Function<Connection, T> work);
}
