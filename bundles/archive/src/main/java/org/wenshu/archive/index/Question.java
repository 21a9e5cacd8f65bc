package org.wenshu.archive.index;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody looks for; what is empty does not restrict.
 *
 * @param words the words as typed
 * @param reader id of the organ whose unpublished documents the caller may see; empty: all organs'
 */
public record Question(
        String words,
        String issuer,
        String kind,
        String status,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> inForceOn,
        boolean byDate,
        Optional<String> reader,
        int offset,
        int limit) {

    /** A question for words alone. */
    public static Question of(String words) {
        return new Question(
                words,
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                0,
                20);
    }
}
