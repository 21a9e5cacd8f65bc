package org.wenshu.organization.shell;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.karaf.shell.api.console.Session;

/** Shell sessions without a terminal. */
final class Sessions {

    private Sessions() {}

    static Session printingTo(OutputStream printed) {
        return typing(new ArrayDeque<>(), printed);
    }

    /** A session at which somebody types the lines. */
    static Session typing(Queue<String> lines, OutputStream printed) {
        PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "readLine" -> lines.remove();
                    case "getConsole" -> console;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
