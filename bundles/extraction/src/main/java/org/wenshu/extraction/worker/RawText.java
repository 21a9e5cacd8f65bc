package org.wenshu.extraction.worker;

import java.util.List;
import java.util.Optional;

/**
 * What a parser gives.
 *
 * @param text not cleaned; {@link #DOCUMENT_START} stands before each embedded document, {@link #PAGE_START} before each page
 * @param embedded the names of the embedded documents, in their order
 */
record RawText(String mediaType, Optional<Integer> pages, String text, List<String> embedded, int seals) {

    /** A noncharacter of Unicode that XML allows, so that it passes through all handlers. */
    static final char DOCUMENT_START = '\ufdd0';

    /** Stands where a page of fixed layout begins. */
    static final char PAGE_START = '\ufdd1';

    /** More characters than any document has; what goes beyond was made to do so. */
    static final int LONGEST = 8_000_000;
}
