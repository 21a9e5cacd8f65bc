package org.wenshu.registration;

import java.util.List;

/**
 * A page of a list.
 *
 * @param total how many there are in all
 */
public record Slice<T>(long total, List<T> items) {

    public Slice {
        items = List.copyOf(items);
    }
}
