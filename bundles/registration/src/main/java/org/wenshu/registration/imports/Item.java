package org.wenshu.registration.imports;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is to be imported.
 *
 * @param key which file it is, stable for one import
 * @param quietKey another such key, which tells nothing of the path
 * @param number its place in the order of the import, from 1
 * @param path its path as the source has it; hostile, never used as a path
 * @param content opens it, and forgets it
 */
record Item(String key, String quietKey, int number, String path, Content content) {

    /** The bytes of a file. */
    interface Content {

        InputStream open() throws IOException;

        /** Removes every trace of the file from what this system keeps; a later {@link #open} finds it forgotten. */
        void forget() throws IOException;

        /** Whether it was forgotten before. */
        default boolean forgotten() {
            return false;
        }
    }
}
