package org.wenshu.handling;

import java.util.List;

/** A part of a longer list. */
public record Slice<T>(long total, List<T> items) {
    public Slice {
        items = List.copyOf(items);
    }
}
