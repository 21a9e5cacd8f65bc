package org.wenshu.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the JVM of a node about its memory, with the JDK's own tool. */
final class NodeMemory {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private static final Pattern BUNDLE_CLASS_LOADERS = Pattern.compile(
            "(?m)^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+org\\.apache\\.felix\\.framework\\.\\S+BundleClassLoader$");

    private NodeMemory() {}

    /** Bytes of the objects that are in use; counting them collects the others. */
    static long heapAfterCollection(long pid) {
        Matcher total = TOTAL.matcher(ask(pid, "GC.class_histogram"));
        if (!total.find()) {
            throw new IllegalStateException("no histogram of " + pid);
        }
        return Long.parseLong(total.group(1));
    }

    /** How many class loaders of bundles are in use; a bundle that was replaced should have left none behind. */
    static int bundleClassLoaders(long pid) {
        Matcher loaders = BUNDLE_CLASS_LOADERS.matcher(ask(pid, "GC.class_histogram"));
        if (!loaders.find()) {
            throw new IllegalStateException("no class loaders of " + pid);
        }
        return Integer.parseInt(loaders.group(1));
    }

    private static String ask(long pid, String question) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process process = new ProcessBuilder(List.of(jcmd.toString(), Long.toString(pid), question))
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
