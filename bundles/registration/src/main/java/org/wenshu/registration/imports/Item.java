package org.wenshu.registration.imports;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is to be imported.
 *
 * @param key which file it is, stable for one import
 * @param path its path as the source has it; hostile, never used as a path
 * @param content opens it
 */
record Item(String key, String path, Content content) {

    /** Opens a file. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }
}
