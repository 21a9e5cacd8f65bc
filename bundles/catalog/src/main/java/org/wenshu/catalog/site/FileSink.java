package org.wenshu.catalog.site;

import java.io.IOException;

/** Where the files of the static site go. */
interface FileSink {

    /** Tells whether a file that never changes need not be made once more. */
    boolean has(String path) throws IOException;

    void put(String path, byte[] content) throws IOException;

    /** The same for what is written piece by piece. */
    void put(String path, Content content) throws IOException;
}
