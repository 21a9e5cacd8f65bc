package org.wenshu.rules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an example expects; what it does not speak of is not compared.
 *
 * @param findings ids of the rules that make findings, each as often as it does, in any order; all with their level,
 *     {@code R27.4 WARN}, or all without
 * @param messages words that some finding says
 * @param steps the route, each {@code STEP post}, or each {@code STEP post CAPACITY}
 * @param signatory id of the post that signs, or {@code NONE}
 * @param row the row of the matrix that decided
 * @param reviewBody id of the organ, or {@code NONE}
 * @param deadlines ends of periods by name
 * @param filing ends of filing duties by authority; all of them
 */
public record Expectation(
        Optional<List<String>> findings,
        List<String> messages,
        Optional<List<String>> steps,
        Optional<String> signatory,
        Optional<String> row,
        Optional<String> reviewBody,
        Map<String, LocalDate> deadlines,
        Optional<Map<String, LocalDate>> filing) {

    public Expectation {
        messages = List.copyOf(messages);
        deadlines = Map.copyOf(deadlines);
    }
}
