package org.wenshu.api.extraction;

import java.io.InputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads files in worker processes, which may die of a hostile file without harm to the caller. Stores nothing. Safe for
 * use by many threads; callers wait when all workers are busy.
 */
@ProviderType
public interface Extraction {

    /**
     * Reads a file. Its type is told by its content, never by its name.
     *
     * @param content read to its end, not closed
     * @throws ExtractionException with the reason, if there is no text to be had
     */
    Extracted extract(InputStream content);

    /** The number of bytes from which a file is refused as {@link ExtractionException.Reason#TOO_LARGE}. */
    long maximumSize();
}
