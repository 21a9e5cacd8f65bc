package org.wenshu.extraction.worker;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.mime.MediaType;

/**
 * A file and the type that its content shows.
 *
 * @param content with what was opened to find out the type: a parser goes on with that
 */
record TypedFile(Path path, MediaType type, TikaInputStream content) implements Closeable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
