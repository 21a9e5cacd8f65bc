package org.wenshu.semantic.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wenshu.semantic.worker.WorkerMain;

/** Starts the JVM of a worker. */
final class WorkerCommand {

    private static final Path NICE = Path.of("/usr/bin/nice");

    private WorkerCommand() {}

    static Process start(WorkerSettings settings) throws IOException {
        var builder = new ProcessBuilder(arguments(settings))
                .directory(settings.scratch().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // The container's environment may hold passwords, and JAVA_TOOL_OPTIONS would change the worker.
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static List<String> arguments(WorkerSettings settings) {
        List<String> arguments = new ArrayList<>();
        if (settings.behind() && Files.isExecutable(NICE)) {
            arguments.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        arguments.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // A warning of the JVM on stdout would be read as a frame.
                "-Xlog:disable",
                "-Xlog:all=warning:stderr",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + settings.scratch(),
                "-Duser.home=" + settings.scratch(),
                "-cp",
                settings.classPath()));
        if (Files.isDirectory(settings.natives())) {
            // Otherwise they are unpacked from the jar at each start.
            arguments.add("-Donnxruntime.native.path=" + settings.natives());
        }
        arguments.addAll(List.of(WorkerMain.class.getName(), Integer.toString(settings.threads())));
        return arguments;
    }
}
