package org.wenshu.api.paper;

import java.util.List;

/** A part of a paper's body. Texts are plain; what no file can hold is left out of them. */
public sealed interface Block {

    /** A heading of the first level as it shall stand there, such as {@code 一、基本情况} (黑体). */
    record Heading(String text) implements Block {}

    /** A paragraph (仿宋), indented by two characters. */
    record Text(String text) implements Block {}

    /** Words of a rule or of a document (楷体), indented by two characters. */
    record Quote(String text) implements Block {}

    /**
     * A table with lines.
     *
     * @param rows each a label and its value
     */
    record Form(List<Row> rows) implements Block {
        public Form {
            rows = List.copyOf(rows);
        }
    }

    /** A line of a {@link Form}. */
    record Row(String label, String value) {}

    /** A paragraph with marks of revision, which whoever edits the paper may accept or reject one by one (修订). */
    record Marked(List<Run> runs) implements Block {
        public Marked {
            runs = List.copyOf(runs);
        }
    }

    /** Some words of a {@link Marked} paragraph. */
    record Run(Revision revision, String text) {}

    /** What a revision did to words. */
    enum Revision {
        NONE,
        INSERTED,
        DELETED
    }
}
