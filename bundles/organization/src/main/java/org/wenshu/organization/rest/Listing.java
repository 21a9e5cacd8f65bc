package org.wenshu.organization.rest;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param total of the whole list
 */
public record Listing<T>(long total, List<T> items) {

    private static final int MOST = 500;

    static <T> Listing<T> of(List<T> all, int page, int size) {
        int length = Math.max(1, Math.min(size, MOST));
        long start = (long) Math.max(0, page) * length;
        return new Listing<>(all.size(), all.stream().skip(start).limit(length).toList());
    }

    /** The same page with each item shown in another way. */
    <S> Listing<S> map(Function<T, S> shown) {
        return new Listing<>(total, items.stream().map(shown).toList());
    }
}
