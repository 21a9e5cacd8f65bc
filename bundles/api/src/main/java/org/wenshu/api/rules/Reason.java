package org.wenshu.api.rules;

import java.util.List;
import java.util.Optional;

/**
 * Why one table of the pack answered as it did.
 *
 * @param step number of the step of the route that it is about, from 1; 0 for {@link Table#REVIEW} and
 *     {@link Table#SIGNATORY}, which are about the whole
 * @param decided the row that decided; empty if none applied
 * @param overruled the rows that applied too but lost, in the order of the pack
 * @param inputs what the deciding row looked at; empty if it applies always
 */
public record Reason(Table table, int step, Optional<Ruling> decided, List<Ruling> overruled, List<Input> inputs) {

    /** The tables that find a route. */
    public enum Table {
        /** Who reviews legality. */
        REVIEW,
        /** Who signs off. */
        SIGNATORY,
        /** Who acts before. */
        STEP
    }

    public Reason {
        overruled = List.copyOf(overruled);
        inputs = List.copyOf(inputs);
    }

    /**
     * What a row of a table asks for.
     *
     * @param row such as {@code L3} or {@code 5a}; for a step the rule's id
     * @param asks the posts; empty if nobody
     */
    public record Ruling(String row, List<Asked> asks, Citation citation) {
        public Ruling {
            asks = List.copyOf(asks);
        }
    }

    /**
     * A post that is asked to act.
     *
     * @param post id of the post
     * @param title of the post, in Chinese
     * @param person who acts for the post on that day; empty if nobody
     */
    public record Asked(String post, String title, Optional<String> person) {}

    /**
     * A fact that a row looked at.
     *
     * @param fact the pack's name of it
     * @param label what people call it, in Chinese
     * @param values what was seen of it, in Chinese
     */
    public record Input(String fact, String label, List<String> values) {
        public Input {
            values = List.copyOf(values);
        }
    }
}
