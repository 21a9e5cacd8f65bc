package org.wenshu.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which reviews are asked for.
 *
 * @param scope only those that this organ reviews or submitted; empty for all
 * @param desk only those that this organ reviews; empty for all
 * @param words of the title; blank for all
 * @param soon the day up to which a last day is near
 */
public record ReviewQuery(
        Optional<ReviewState> state,
        Optional<Queue> queue,
        Optional<String> scope,
        Optional<String> desk,
        String words,
        LocalDate soon) {

    /** Reviews in a state, or all, that an organ may see. */
    public static ReviewQuery of(Optional<ReviewState> state, Optional<String> scope) {
        return new ReviewQuery(state, Optional.empty(), scope, Optional.empty(), "", LocalDate.EPOCH);
    }

    /** The same for one heap. */
    public ReviewQuery on(Queue heap) {
        return new ReviewQuery(state, Optional.of(heap), scope, desk, words, soon);
    }
}
