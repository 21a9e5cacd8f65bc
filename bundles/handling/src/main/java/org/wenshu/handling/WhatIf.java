package org.wenshu.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.Facts;

/** Facts as they would be if one of them were otherwise. */
final class WhatIf {

    private static final String SOMETHING = "1";
    private static final String MUCH = "999999999";

    private WhatIf() {}

    /**
     * Facts that differ from these in one fact only: each value that it could have, or any value where the rules only ask
     * whether there is one.
     *
     * @param posts ids of posts that a fact may name
     */
    static List<Facts> of(DeclaredFact fact, Facts facts, List<String> posts, LocalDate today) {
        return values(fact, facts, posts, today)
                .map(values -> FactsReading.with(facts, fact.name(), values))
                .filter(other -> !other.equals(facts))
                .toList();
    }

    private static Stream<List<String>> values(DeclaredFact fact, Facts facts, List<String> posts, LocalDate today) {
        Stream<List<String>> given =
                switch (fact.type()) {
                    case FLAG -> one(Stream.of("true"));
                    case CHOICE -> one(fact.choices().keySet().stream());
                    case NUMBER -> one(Stream.of(SOMETHING, MUCH));
                    case DATE -> one(Stream.of(today.toString()));
                    case POST -> one(posts.stream());
                    case ORGAN -> Stream.of(facts.involvedDepartments());
                    case TEXT -> one(Stream.of(SOMETHING));
                };
        return Stream.concat(given, Stream.of(List.of()));
    }

    private static Stream<List<String>> one(Stream<String> values) {
        return values.map(List::of);
    }
}
