package org.wenshu.handling.console;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.StepKind;
import org.wenshu.handling.CaseRecord;
import org.wenshu.handling.Messages;

/** Something that happened to a case beside its steps. */
public record HistoryLine(String on, String what, String person, String words) {

    static HistoryLine of(CaseRecord kept, List<DeclaredFact> questions) {
        String what = Messages.text("record." + kept.kind(), subject(kept, questions));
        return new HistoryLine(kept.on().toString(), what, kept.person(), words(kept));
    }

    private static String subject(CaseRecord kept, List<DeclaredFact> questions) {
        return switch (kept.kind()) {
            case FACTS_STATED -> labels(kept.subject(), questions);
            case NORMATIVITY_PROPOSED -> Messages.name(Normativity.valueOf(kept.subject()));
            case WITHDRAWN -> Messages.name(StepKind.valueOf(kept.subject()));
            case REASSIGNED -> Messages.name(Capacity.valueOf(kept.words()));
            default -> kept.subject();
        };
    }

    private static String labels(String names, List<DeclaredFact> questions) {
        return Arrays.stream(names.split(","))
                .map(name -> questions.stream()
                        .filter(fact -> fact.name().equals(name))
                        .findFirst()
                        .map(DeclaredFact::label)
                        .orElse(name))
                .collect(Collectors.joining("、"));
    }

    private static String words(CaseRecord kept) {
        return kept.kind() == CaseRecord.Kind.REASSIGNED ? "" : kept.words();
    }
}
