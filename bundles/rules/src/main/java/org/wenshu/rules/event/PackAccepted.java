package org.wenshu.rules.event;

import java.time.LocalDate;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * A rule pack was accepted: it is valid, and no other content ever had its name.
 *
 * @param pack such as {@code zhanqian/2024.1}
 * @param contentHash its text in the content store
 * @param source where it came from, such as a file name
 * @param by the account that brought it, or {@code system} for a bundle or a file in the deploy folder
 */
@EventType(PackAccepted.TYPE)
public record PackAccepted(
        String pack, String title, LocalDate effectiveFrom, String contentHash, String source, String by)
        implements Event {
    public static final String TYPE = "rules.PackAccepted";
}
