package org.wenshu.rules.engine;

import java.util.Optional;

/**
 * How a pack decides where the work rules are silent or contradict themselves.
 *
 * @param name such as {@code FILING_PERIOD}; periods and numbers in conditions may refer to it
 * @param label what it decides, in Chinese
 * @param value a number, or words that say what is done
 * @param ambiguity id in the register of ambiguities, such as {@code A-20}; empty if it has none
 * @param article whose silence it fills
 * @param place the rows of the pack that keep it, in Chinese
 */
public record Policy(
        String name, String label, String value, Optional<String> ambiguity, String article, String place) {}
