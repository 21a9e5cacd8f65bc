package org.wenshu.api.journal;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Proves to people without access to this system that an entry stands in its journal: a Merkle tree (RFC 9162) over the
 * hashes of all entries, whose head is signed. Safe for use by many threads.
 */
@ProviderType
public interface JournalProofs {

    /**
     * The proof of an entry as {@code c2sp.org/tlog-proof@v1}, with the entry itself as extra data; anybody with {@link
     * #verifier()} checks it without a network.
     *
     * @return empty if there is no such entry, or if it is so new that the tree has not got to it
     */
    Optional<String> proof(long position);

    /**
     * Signs a text of this installation, such as the list of files of a copy, in the form of a C2SP signed note with the
     * key of {@link #verifier()}. Its first line is the name of the key, a slash and the subject, so that no such note can
     * pass for a head. The same text gives the same note.
     *
     * @param subject lower-case letters
     * @param text lines, each with a line feed at its end
     * @throws IllegalArgumentException if subject or text are not so
     */
    String sign(String subject, String text);

    /** The public key that signs heads, in the form of C2SP signed notes: {@code name+hash+key}. */
    String verifier();
}
