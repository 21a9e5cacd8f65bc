package org.wenshu.rules.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.rules.Evidence;

/**
 * Finds who or what is not among those that a fact names: the organs that were not asked, the leaders who have not
 * signed, the items that were left blank.
 *
 * @param given the declared fact that says what is there
 * @param expected the declared fact that says what should be, or one of {@link #INVOLVED} and {@link #LEADERS}; empty:
 *     every choice of the given fact
 * @param labels what to call the choices of the given fact, in order
 */
public record MissingDetector(String given, Optional<String> expected, Map<String, String> labels) implements Detector {

    /** The departments concerned, but for the submitting one. */
    public static final String INVOLVED = "involvedDepartments";

    /** The leaders in whose portfolios the content is, but for whoever signs. */
    public static final String LEADERS = "leaders";

    @Override
    public Optional<List<Evidence>> detect(Situation situation) {
        Set<String> there = new HashSet<>();
        situation.facts().values(given).forEach(value -> there.add(id(value, situation.organization())));
        return Detector.of(expected(situation).stream()
                .map(value -> id(value, situation.organization()))
                .distinct()
                .filter(value -> !there.contains(value))
                .map(value -> new Evidence(named(value, situation), -1, -1))
                .toList());
    }

    private List<String> expected(Situation situation) {
        if (expected.isEmpty()) {
            return List.copyOf(labels.keySet());
        }
        return switch (expected.get()) {
            case INVOLVED -> situation.coIssuers().stream().map(Organ::id).toList();
            case LEADERS ->
                situation.leaders().stream()
                        .filter(leader ->
                                !situation.facts().values(DeclaredReader.SIGNER).contains(leader))
                        .toList();
            default -> situation.facts().values(expected.get());
        };
    }

    private static String id(String value, Organization organization) {
        return organization
                .organ(value)
                .or(() -> organization.organNamed(value))
                .map(Organ::id)
                .orElse(value);
    }

    private String named(String value, Situation situation) {
        Organization organization = situation.organization();
        return Optional.ofNullable(labels.get(value))
                .or(() -> organization.organ(value).map(Organ::shortName))
                .or(() -> organization.holder(value, situation.at()))
                .orElse(value);
    }
}
