package org.wenshu.rules.engine;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.rules.Facts;

/**
 * A case that a pack brings along to be tried before it goes live.
 *
 * @param name what the case is about, in Chinese
 * @param rule the rule or row that it shows
 * @param at the day; deadlines start on it
 * @param acting who acts for posts whose holders are away
 */
public record Example(
        String name, String rule, LocalDate at, Facts facts, List<Assignment> acting, Expectation expected) {

    public Example {
        acting = List.copyOf(acting);
    }
}
