package org.wenshu.organization.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A sign-in name and whose it is.
 *
 * @param name the sign-in name
 * @param person id of the person
 * @param post id of the main post
 * @param closedFrom the first day on which it is no account any more; empty while it is open
 */
public record Login(String name, String person, String post, Optional<LocalDate> closedFrom) {

    public Login closed(LocalDate from) {
        return new Login(name, person, post, Optional.of(from));
    }

    boolean openOn(LocalDate day) {
        return closedFrom.map(day::isBefore).orElse(true);
    }
}
