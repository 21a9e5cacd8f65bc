package org.wenshu.handling.console;

import java.time.LocalDate;
import org.wenshu.api.rules.Deadline;
import org.wenshu.handling.Messages;

/** A period of a case. */
public record Period(String name, String start, String due, boolean provisional, int counted, Ground ground) {

    static Period of(Deadline deadline) {
        LocalDate due = deadline.date();
        return new Period(
                Messages.text("period." + deadline.name()),
                deadline.start().toString(),
                due.toString(),
                deadline.provisional(),
                deadline.counted().size(),
                Ground.of(deadline.citation()));
    }
}
