package org.wenshu.handling.consultation;

import java.util.List;

/** The opinions and grounds of all sides, and what the organ in charge proposes (不同意见表). */
public record DissentSheet(List<DissentItem> items, String proposal, By by) {
    public DissentSheet {
        items = List.copyOf(items);
    }

    boolean covers(Consultation dissent) {
        return !proposal.isBlank()
                && items.stream().anyMatch(item -> item.consultationId().equals(dissent.id()) && item.complete());
    }
}
