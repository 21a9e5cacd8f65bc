package org.wenshu.operations;

import java.sql.Connection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Handles on connections that the database lends. They share one Jdbi, which parses each statement once. */
final class Handles {

    private static final ThreadLocal<Connection> LENT = new ThreadLocal<>();
    private static final Jdbi JDBI = Jdbi.create(LENT::get);

    private Handles() {}

    /** A handle that is good as long as the connection; it need not be closed. */
    static Handle on(Connection connection) {
        LENT.set(connection);
        try {
            return JDBI.open();
        } finally {
            LENT.remove();
        }
    }
}
