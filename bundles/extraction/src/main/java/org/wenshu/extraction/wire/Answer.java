package org.wenshu.extraction.wire;

import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.ExtractionException.Reason;

/**
 * What a worker answers about one file.
 *
 * @param worn the worker's memory fills up; it should be replaced before the next file
 */
public record Answer(Outcome outcome, boolean worn) {

    /** Text, or the reason why there is none. */
    public sealed interface Outcome permits Text, Refusal {}

    /** The file was read. */
    public record Text(Extracted extracted) implements Outcome {}

    /**
     * The file gave no text.
     *
     * @param message for logs
     */
    public record Refusal(Reason reason, String message) implements Outcome {}
}
