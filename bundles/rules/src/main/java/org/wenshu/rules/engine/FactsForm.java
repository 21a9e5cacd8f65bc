package org.wenshu.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.rules.Addressing;
import org.wenshu.api.rules.ExceptionGround;
import org.wenshu.api.rules.Facts;

/**
 * Facts as people and other systems write them down, in JSON or YAML. What is absent is null and becomes unknown.
 *
 * @param normative {@code true}, {@code false} or {@code UNDETERMINED}
 * @param direction {@code UP}, {@code DOWN} or the names of {@link Addressing}
 * @param submittingOrgan id or name
 * @param at the day that is asked about, for those who ask
 */
public record FactsForm(
        String issuerName,
        String documentKind,
        String normative,
        String importance,
        String direction,
        String submittingOrgan,
        List<String> primaryRecipients,
        List<String> copyRecipients,
        List<String> involvedDepartments,
        List<String> domains,
        List<String> signatories,
        Boolean govApprovalRequired,
        Boolean deptHasLegalUnit,
        Boolean majorDecision,
        Boolean meetingDecision,
        Boolean routineApproval,
        Boolean abroadApproval,
        Boolean urgent,
        String title,
        String documentNumber,
        String exceptionGround,
        String text,
        String at) {

    /**
     * The facts.
     *
     * @throws FactException naming the first field that has a value it cannot have
     */
    public Facts facts() {
        Facts.Builder facts = Facts.builder();
        words(facts);
        flags(facts);
        given(issuerName, value -> facts.issuerName(FactWords.one(IssuerName.class, "issuerName", value)));
        given(documentKind, value -> facts.documentKind(FactWords.kind(value)));
        given(normative, value -> facts.normative(FactWords.one(Normativity.class, "normative", value)));
        given(importance, value -> facts.importance(FactWords.one(Importance.class, "importance", value)));
        given(direction, value -> facts.direction(FactWords.one(Addressing.class, "direction", value)));
        given(
                exceptionGround,
                value -> facts.exceptionGround(FactWords.one(ExceptionGround.class, "exceptionGround", value)));
        return facts.build();
    }

    private void words(Facts.Builder facts) {
        given(submittingOrgan, facts::submittingOrgan);
        given(title, facts::title);
        given(documentNumber, facts::documentNumber);
        given(text, facts::text);
        facts.primaryRecipients(list("primaryRecipients", primaryRecipients));
        facts.copyRecipients(list("copyRecipients", copyRecipients));
        facts.involvedDepartments(list("involvedDepartments", involvedDepartments));
        facts.domains(list("domains", domains));
        facts.signatories(list("signatories", signatories));
    }

    private void flags(Facts.Builder facts) {
        facts.govApprovalRequired(Boolean.TRUE.equals(govApprovalRequired));
        facts.majorDecision(Boolean.TRUE.equals(majorDecision));
        facts.meetingDecision(Boolean.TRUE.equals(meetingDecision));
        facts.routineApproval(Boolean.TRUE.equals(routineApproval));
        facts.abroadApproval(Boolean.TRUE.equals(abroadApproval));
        facts.urgent(Boolean.TRUE.equals(urgent));
        Optional.ofNullable(deptHasLegalUnit).ifPresent(facts::deptHasLegalUnit);
    }

    private static void given(String value, Consumer<String> use) {
        if (value != null && !value.isBlank()) {
            use.accept(value);
        }
    }

    private static List<String> list(String field, List<String> values) {
        if (values == null) {
            return List.of();
        }
        if (values.contains(null)) {
            throw new FactException(field, "null");
        }
        return values.stream().filter(value -> !value.isBlank()).toList();
    }
}
