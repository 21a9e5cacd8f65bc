package org.wenshu.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * What a piece of work gets in place of the connection: it cannot end the transaction, and it is dead once the work has
 * returned, so that a connection that was kept by mistake does no harm to later work.
 */
final class LentConnection implements InvocationHandler {

    private static final Set<String> OWNERS_BUSINESS =
            Set.of("commit", "abort", "setAutoCommit", "setReadOnly", "setTransactionIsolation");

    private final Connection connection;
    private volatile boolean returned;

    LentConnection(Connection connection) {
        this.connection = connection;
    }

    Connection proxy() {
        return (Connection)
                Proxy.newProxyInstance(LentConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
    }

    void giveBack() {
        returned = true;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (returned) {
            return afterReturn(name);
        }
        // JDBI asks this to find out that it is inside a transaction, and then leaves the transaction alone.
        if (name.equals("getAutoCommit")) {
            return false;
        }
        // A JDBI handle closes its connection; the next handle on the same transaction must still find it open.
        if (name.equals("close")) {
            return null;
        }
        boolean wholeRollback = name.equals("rollback") && arguments == null;
        if (wholeRollback || OWNERS_BUSINESS.contains(name)) {
            throw new SQLException(name + ": the transaction belongs to the database, not to the work");
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static Object afterReturn(String name) throws SQLException {
        return switch (name) {
            case "isClosed" -> true;
            case "isValid" -> false;
            case "toString" -> "returned connection";
            default -> throw new SQLException(name + ": the connection was given back when the work returned");
        };
    }
}
