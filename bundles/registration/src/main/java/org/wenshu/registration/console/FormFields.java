package org.wenshu.registration.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenshu.registration.ClearanceRequest;
import org.wenshu.registration.Stated;

/** Turns the fields of the entry form into a statement. */
final class FormFields {

    private static final Set<String> LISTS = Set.of("primaryRecipients", "copyRecipients", "signatories", "domains");
    private static final Set<String> BOXES = Set.of("urgent", "govApprovalRequired");
    private static final String CLEAR = "clear.";
    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;\\n]");

    private FormFields() {}

    /**
     * What the form says. A field that was left empty says nothing, unless the form showed what was read from the file:
     * then somebody emptied it.
     */
    static Stated stated(Map<String, List<String>> fields) {
        boolean shown = fields.containsKey("shown");
        Map<String, List<String>> stated = new HashMap<>();
        fields.forEach((name, values) -> {
            List<String> given = LISTS.contains(name) ? split(values) : values;
            if (shown || given.stream().anyMatch(value -> !value.isBlank())) {
                stated.put(name, given);
            }
        });
        if (shown) {
            BOXES.forEach(name -> stated.putIfAbsent(name, List.of("false")));
        }
        return new Stated(stated);
    }

    /** What the form clears: fields {@code clear.<rule>} with the reason; those left empty clear nothing. */
    static List<ClearanceRequest> clearances(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(CLEAR))
                .map(field -> new ClearanceRequest(
                        field.getKey().substring(CLEAR.length()), String.join(" ", field.getValue())))
                .filter(request -> !request.reason().isEmpty())
                .toList();
    }

    private static List<String> split(List<String> values) {
        List<String> names = new ArrayList<>();
        values.forEach(value -> names.addAll(List.of(SEPARATOR.split(value))));
        return names;
    }
}
