package org.wenshu.rules.console;

import java.util.List;

/**
 * A count of days on the page: what was asked and what came out, or what was wrong with the question.
 *
 * @param date empty if there is no answer
 * @param problem empty if there is an answer
 */
public record Count(
        String from,
        String days,
        boolean working,
        String date,
        String nominalDate,
        boolean provisional,
        List<String> counted,
        String calendarVersion,
        String problem) {

    public Count {
        counted = List.copyOf(counted);
    }

    static Count unanswered(String from, String days, boolean working, String problem) {
        return new Count(from, days, working, "", "", false, List.of(), "", problem);
    }
}
