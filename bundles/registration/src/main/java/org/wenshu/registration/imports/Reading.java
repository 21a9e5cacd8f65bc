package org.wenshu.registration.imports;

import java.util.Optional;
import org.wenshu.registration.Readied;
import org.wenshu.registration.http.SpooledFile;

/**
 * A file of an import after it was read.
 *
 * @param item which file it is, as it may be entered
 * @param name as shown
 * @param readied what may be registered; empty if the file is refused
 * @param problem why it is refused, in Chinese; empty if it is not
 * @param spool holds the content until this is closed; empty if there is none to hold
 */
record Reading(
        Item item, String key, String name, Optional<Readied> readied, String problem, Optional<SpooledFile> spool)
        implements AutoCloseable {

    static Reading of(Item item, String name, Readied readied, SpooledFile spool) {
        return new Reading(item, item.key(), name, Optional.of(readied), "", Optional.of(spool));
    }

    static Reading refused(Item item, String name, String problem) {
        return new Reading(item, item.key(), name, Optional.empty(), problem, Optional.empty());
    }

    /** The file is classified: nothing tells what it was called (保密法 Article 31(3)). */
    static Reading classified(Item item, String name, String problem) {
        return new Reading(item, item.quietKey(), name, Optional.empty(), problem, Optional.empty());
    }

    /** The bytes of the file, as far as they count. */
    long size() {
        return readied.map(document -> document.submission().file().size()).orElse(0L);
    }

    /** The memory that it takes, roughly: the characters of the text. */
    long weight() {
        return readied.map(document -> (long) document.read().text().length()).orElse(0L);
    }

    @Override
    public void close() {
        spool.ifPresent(SpooledFile::close);
    }
}
