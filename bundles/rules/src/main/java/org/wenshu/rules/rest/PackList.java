package org.wenshu.rules.rest;

import java.util.List;

/**
 * The packs at hand.
 *
 * @param accepted all that were ever accepted, the oldest first
 */
public record PackList(int total, List<PackAnswer> items, List<AcceptedAnswer> accepted) {

    public PackList {
        items = List.copyOf(items);
        accepted = List.copyOf(accepted);
    }
}
