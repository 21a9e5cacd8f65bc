package org.wenshu.archive.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.archive.words.ArticleReference;
import org.wenshu.archive.words.DocumentNumber;

/** A question, understood. */
public sealed interface Asked {

    /** Nothing in particular: every document. */
    record Anything() implements Asked {}

    /** Words to be found, in the order written if {@code exactly}; {@code field} is empty for anywhere. */
    record Phrase(String text, boolean exactly, Field field) implements Asked {}

    /** A document number: the document that has it, or one that cites it. */
    record Number(DocumentNumber number, String written) implements Asked {}

    /** A reference to an article. */
    record Reference(ArticleReference article, String written) implements Asked {}

    /** A value that a field must have. */
    record Value(Field field, String value) implements Asked {}

    /** Days between which a document is dated, or on which it is in force. */
    record Days(Field field, Optional<LocalDate> from, Optional<LocalDate> to) implements Asked {}

    /** Most of them; all of two. */
    record Most(List<Asked> parts) implements Asked {}

    record All(List<Asked> parts) implements Asked {}

    record Any(List<Asked> parts) implements Asked {}

    record Not(Asked part) implements Asked {}

    /** What a question may name. */
    enum Field {
        ANYWHERE,
        TITLE,
        TEXT,
        NUMBER,
        ISSUER,
        KIND,
        STATUS,
        YEAR,
        TOPIC,
        DATE,
        IN_FORCE
    }
}
