package org.wenshu.registration.http;

import java.util.List;

/** Writes a table row by row, holding no more of it in memory than a few rows. For one thread. */
public interface SheetWriter extends AutoCloseable {

    void row(List<String> cells);

    /** Completes the file; the stream below stays open. */
    @Override
    void close();
}
