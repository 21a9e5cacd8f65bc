package org.wenshu.extraction.wire;

import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.api.extraction.PagePicture;

/**
 * What a worker answers about one file.
 *
 * @param worn the worker's memory fills up; it should be replaced before the next file
 */
public record Answer(Outcome outcome, boolean worn) {

    /** What was asked for, or the reason why there is none. */
    public sealed interface Outcome permits Text, Picture, Refusal {}

    /** The file was read. */
    public record Text(Extracted extracted) implements Outcome {}

    /** A page was drawn. */
    public record Picture(PagePicture picture) implements Outcome {}

    /**
     * The file gave nothing.
     *
     * @param message for logs
     */
    public record Refusal(Reason reason, String message) implements Outcome {}
}
