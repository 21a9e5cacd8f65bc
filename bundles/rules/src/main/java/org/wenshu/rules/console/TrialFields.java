package org.wenshu.rules.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.rules.Addressing;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.FactType;
import org.wenshu.api.rules.Facts;
import org.wenshu.rules.console.TrialField.Choice;
import org.wenshu.rules.engine.Pack;
import org.wenshu.rules.text.Labels;

/** The form of a dry run: the facts of documents that bundles know, and those that the pack declares. */
final class TrialFields {

    private static final List<String> WRITTEN = List.of(
            "submittingOrgan",
            "domains",
            "involvedDepartments",
            "primaryRecipients",
            "copyRecipients",
            "signatories",
            "title",
            "documentNumber");

    private final Map<String, String> given;

    TrialFields(Map<String, String> given) {
        this.given = Map.copyOf(given);
    }

    List<TrialField> of(Pack pack) {
        List<TrialField> fields = new ArrayList<>(List.of(
                chosen("issuerName", IssuerName.values()),
                chosen("documentKind", DocumentKind.values()),
                chosen("normative", Normativity.values()),
                chosen("importance", Importance.values()),
                chosen("direction", Addressing.values()),
                flag("govApprovalRequired"),
                flag("urgent")));
        WRITTEN.forEach(name -> fields.add(field(name, Labels.field(name), "", List.of(), true)));
        pack.tables().facts().stream()
                .filter(fact -> fact.matters().contains(Facts.DOCUMENT))
                .map(this::declared)
                .forEach(fields::add);
        return fields;
    }

    private TrialField chosen(String name, Enum<?>[] values) {
        List<Choice> choices = Arrays.stream(values)
                .map(value -> new Choice(value.name(), Labels.value(name, value.name())))
                .toList();
        return field(name, Labels.field(name), "", choices, true);
    }

    private TrialField flag(String name) {
        return field(name, Labels.field(name), "", flags(), true);
    }

    private TrialField declared(DeclaredFact fact) {
        List<Choice> choices = fact.type() == FactType.FLAG
                ? flags()
                : fact.choices().entrySet().stream()
                        .map(choice -> new Choice(choice.getKey(), choice.getValue()))
                        .toList();
        return field(fact.name(), fact.label(), fact.help().orElse(""), choices, false);
    }

    private static List<Choice> flags() {
        return Stream.of("true", "false")
                .map(value -> new Choice(value, Labels.value("", value)))
                .toList();
    }

    private TrialField field(String name, String label, String help, List<Choice> choices, boolean own) {
        return new TrialField(name, label, help, choices, given.getOrDefault(name, ""), own);
    }
}
