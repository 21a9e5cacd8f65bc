package org.wenshu.rules.rest;

import java.util.List;

/** The packs at hand. */
public record PackList(int total, List<PackAnswer> items) {

    public PackList {
        items = List.copyOf(items);
    }
}
