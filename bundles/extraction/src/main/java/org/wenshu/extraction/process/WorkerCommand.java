package org.wenshu.extraction.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wenshu.extraction.worker.WorkerMain;

/** Starts the JVM of a worker. */
final class WorkerCommand {

    private WorkerCommand() {}

    /**
     * Starts the process.
     *
     * @param scratch where the worker may write; also its working directory
     * @param fonts what PDFBox learns about the system's fonts, kept for the next worker
     */
    static Process start(WorkerSettings settings, Path scratch, Path fonts) throws IOException {
        var builder = new ProcessBuilder(arguments(settings, scratch, fonts)).directory(scratch.toFile());
        // The container's environment may hold passwords, and JAVA_TOOL_OPTIONS would change the worker.
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static List<String> arguments(WorkerSettings settings, Path scratch, Path fonts) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // A warning of the JVM on stdout would be read as a frame.
                "-Xlog:disable",
                "-Xlog:all=warning:stderr",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch,
                "-Duser.home=" + scratch,
                "-Dpdfbox.fontcache=" + fonts,
                // No file may make the worker read other files or addresses.
                "-Djavax.xml.accessExternalDTD=",
                "-Djavax.xml.accessExternalSchema=",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                settings.classPath(),
                WorkerMain.class.getName());
    }
}
