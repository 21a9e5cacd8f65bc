package org.wenshu.api.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard: finds passages that mean what a question means, whatever their words are. It is not responsible for what is
 * shown: the archive decides which documents answer, who may see them and in which order they stand. Safe for use by many
 * threads. Without any such service the archive searches by words.
 */
@ConsumerType
public interface Meanings {

    /**
     * The passages nearest to a question, the best first, at most one of each document. Answers within about two seconds;
     * a question that cannot be understood in that time, and one about what is not read yet, has no passages.
     */
    List<Passage> nearest(Question question);

    /** How far the texts are read. */
    Progress progress();

    /**
     * What is asked.
     *
     * @param libraries names of reference libraries; the empty name is the archive itself
     * @param reader id of the organ whose unpublished documents count beside published ones; empty: all organs'
     * @param most how many passages at most
     */
    record Question(String words, Set<String> libraries, Optional<String> reader, int most) {

        public Question {
            libraries = Set.copyOf(libraries);
        }
    }

    /**
     * A passage of a document.
     *
     * @param library the library the document lies in; empty for the archive itself
     * @param start offset in the document's text, or in title, line end and text of a library's document that has a title
     * @param end exclusive
     * @param nearness from -1 to 1, the nearer the greater; compares passages of one answer
     */
    record Passage(String library, String documentId, int start, int end, float nearness) {}

    /**
     * How far the texts are read.
     *
     * @param documents how many there are
     * @param read how many of them can be found
     */
    record Progress(long documents, long read) {}
}
