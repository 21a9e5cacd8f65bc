package org.wenshu.itests;

import java.util.Optional;

/**
 * A paper that the suite wrote.
 *
 * @param name of its files, without a dot
 * @param pdf the same paper as we print it; empty for papers that are only written on
 * @param says what stands in it by all means
 */
record Paper(String name, byte[] docx, Optional<byte[]> pdf, Says says) {

    /**
     * What a paper says; an empty text where it says nothing, or where that is not known before.
     *
     * @param organ the end of the name of who signs
     * @param recipient the end of the name of whom it is for
     * @param words of its body
     */
    record Says(String title, String organ, String recipient, String date, String words) {}

    /** For messages and for the names of tests. */
    @Override
    public String toString() {
        return name;
    }
}
