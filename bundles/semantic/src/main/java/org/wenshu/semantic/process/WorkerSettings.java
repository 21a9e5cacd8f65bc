package org.wenshu.semantic.process;

import java.nio.file.Path;

/**
 * How a worker runs.
 *
 * @param classPath of its JVM, as on its command line
 * @param natives directory with the native libraries, if they are unpacked
 * @param scratch a private directory for its files
 * @param threads how many compute
 * @param behind whether everything else on the machine goes first
 */
public record WorkerSettings(String classPath, Path natives, Path scratch, int threads, boolean behind) {}
