package org.wenshu.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The shell of a node, as administrators and the launcher use it. */
final class Shell {

    private Shell() {}

    /** What {@code bin/client} printed, errors included. */
    static String run(Node node, int sshPort, String command) {
        try {
            String password = Files.readString(node.data().resolve("shell.password"));
            Path script = Files.writeString(Files.createTempFile("wenshu", ".script"), command + "\n");
            Path client = node.home().resolve("bin/client");
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            client.toString(), "-a", Integer.toString(sshPort), "-u", "wenshu", "-p", password, "-b"))
                    .redirectErrorStream(true)
                    .redirectInput(script.toFile());
            builder.environment().put("WENSHU_DATA", node.data().toString());
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            Files.delete(script);
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
