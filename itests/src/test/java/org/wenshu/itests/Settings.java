package org.wenshu.itests;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The {@code WENSHU_*} settings of a node under test. */
public record Settings(Path data, int port, int sshPort, String clock) {

    /** Password of all demo accounts. */
    public static final String DEMO_PASSWORD = "itests-demo-password";

    /** The working day on which tests begin: Friday before the National Day of 2025. */
    public static final String CLOCK = "2025-09-26T09:00:00+08:00";

    /** Demo mode, free ports, the usual clock. */
    public static Settings demo(Path data) {
        return new Settings(data, Ports.free(), Ports.free(), CLOCK);
    }

    /** As environment variables of {@code bin/karaf}. */
    public Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        properties()
                .forEach((name, value) ->
                        variables.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        return variables;
    }

    /** As system properties of the container. */
    public Map<String, String> properties() {
        return Map.of(
                "wenshu.data",
                data.toString(),
                "wenshu.port",
                Integer.toString(port),
                "wenshu.ssh.port",
                Integer.toString(sshPort),
                "wenshu.demo",
                "true",
                "wenshu.demo.password",
                DEMO_PASSWORD,
                "wenshu.clock",
                clock);
    }
}
