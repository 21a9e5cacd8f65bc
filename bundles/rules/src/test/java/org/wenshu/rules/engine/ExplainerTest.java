package org.wenshu.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.rules.Alternative;
import org.wenshu.api.rules.DecisionChange;
import org.wenshu.api.rules.DecisionChange.Subject;
import org.wenshu.api.rules.Explanation;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Reason;
import org.wenshu.api.rules.Reason.Asked;
import org.wenshu.api.rules.Reason.Input;
import org.wenshu.api.rules.Reason.Ruling;
import org.wenshu.api.rules.Reason.Table;
import org.wenshu.api.rules.StepKind;
import org.wenshu.rules.District;
import org.wenshu.rules.Zhanqian;

class ExplainerTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-03");

    private final Explainer explainer = new Explainer(Zhanqian.PACK.pack(), Zhanqian.judge(), Zhanqian.CALENDAR);
    private final District district = new District();

    @Test
    void namesTheRowsThatDecidedAndThoseThatLost() {
        Explanation explanation = explain(normative());

        Reason review = reason(explanation, Table.REVIEW);
        assertThat(review.decided()).map(Ruling::row).contains("L3");
        assertThat(review.decided().orElseThrow().asks())
                .extracting(Asked::post)
                .contains("urban-enforcement.legal-unit", "justice-reviewer");
        Reason signatory = reason(explanation, Table.SIGNATORY);
        assertThat(signatory.decided()).map(Ruling::row).contains("2");
        assertThat(signatory.overruled()).extracting(Ruling::row).contains("3");
        assertThat(signatory.overruled())
                .filteredOn(ruling -> ruling.row().equals("3"))
                .singleElement()
                .satisfies(ruling -> {
                    assertThat(ruling.citation().quote()).contains("分管领导同志签发");
                    assertThat(ruling.asks()).singleElement().satisfies(asked -> assertThat(asked.post())
                            .startsWith("vm"));
                });
    }

    @Test
    void everyStepSaysWhyInTheOrderOfTheRoute() {
        Explanation explanation = explain(normative());

        List<Reason> steps = explanation.reasons().stream()
                .filter(reason -> reason.table() == Table.STEP)
                .toList();
        assertThat(steps).hasSameSizeAs(explanation.decision().route());
        for (int i = 0; i < steps.size(); i++) {
            Ruling ruling = steps.get(i).decided().orElseThrow();
            assertThat(steps.get(i).step()).isEqualTo(i + 1);
            assertThat(ruling.citation())
                    .isEqualTo(explanation.decision().route().get(i).citation());
            assertThat(ruling.asks())
                    .extracting(Asked::post)
                    .containsExactly(explanation.decision().route().get(i).post());
        }
    }

    @Test
    void saysWhatTheRowLookedAtInWordsOfPeople() {
        Reason signatory = reason(explain(normative()), Table.SIGNATORY);

        assertThat(signatory.inputs())
                .extracting(Input::fact, Input::label, Input::values)
                .contains(tuple("issuerName", "制发名义", List.of("区政府")), tuple("normative", "是否行政规范性文件", List.of("是")));
    }

    @Test
    void whoeverWouldHaveActedBeforeLosesToTheOwnSignature() {
        Facts facts = Facts.builder()
                .issuerName(IssuerName.GOV)
                .documentKind(DocumentKind.NOTICE)
                .normative(Normativity.NO)
                .submittingOrgan("urban-enforcement")
                .build();

        Explanation explanation = explain(facts);

        Reason signOff = explanation.reasons().get(explanation.reasons().size() - 1);
        String signatory = explanation.decision().signatory().orElseThrow().post();
        assertThat(signOff.overruled()).isNotEmpty().allSatisfy(ruling -> assertThat(ruling.asks())
                .extracting(Asked::post)
                .containsOnly(signatory));
    }

    @Test
    void tellsWhoWouldHaveBeenAskedOtherwise() {
        Facts facts = Facts.builder()
                .issuerName(IssuerName.GOV)
                .documentKind(DocumentKind.NOTICE)
                .normative(Normativity.NO)
                .submittingOrgan("urban-enforcement")
                .build();

        Explanation explanation = explain(facts);

        assertThat(alternatives(explanation, "importance")).singleElement().satisfies(alternative -> {
            assertThat(alternative.label()).isEqualTo("重要程度");
            assertThat(alternative.values()).containsExactly("重要");
            assertThat(alternative.decision().signatory().orElseThrow().post()).isEqualTo("mayor");
            assertThat(alternative.changes())
                    .filteredOn(change -> change.subject() == Subject.SIGNATORY)
                    .extracting(DecisionChange::after)
                    .singleElement()
                    .asString()
                    .contains("区长");
        });
        assertThat(alternatives(explanation, "normative"))
                .anySatisfy(alternative -> assertThat(alternative.decision().route())
                        .extracting(step -> step.step())
                        .contains(StepKind.JUSTICE_REVIEW));
        assertThat(alternatives(explanation, "domains")).isNotEmpty();
        assertThat(alternatives(explanation, "majorDecision"))
                .singleElement()
                .satisfies(alternative -> assertThat(alternative.values()).containsExactly("是"));
    }

    @Test
    void keepsOnlyAlternativesThatMatterAndJoinsThoseThatLeadToTheSame() {
        Explanation explanation = explain(normative());

        assertThat(explanation.alternatives()).allSatisfy(alternative -> assertThat(alternative.changes())
                .extracting(DecisionChange::subject)
                .containsAnyOf(Subject.SIGNATORY, Subject.STEP));
        // the mayor signs a normative document of the government in any case
        assertThat(alternatives(explanation, "importance")).isEmpty();
        assertThat(explanation.alternatives())
                .allSatisfy(alternative -> assertThat(alternatives(explanation, alternative.fact()))
                        .extracting(Alternative::changes)
                        .doesNotHaveDuplicates());
    }

    @Test
    void explainsWhatIsBlockedWithoutSteps() {
        Explanation explanation = explain(Facts.builder()
                .issuerName(IssuerName.DEPT)
                .normative(Normativity.YES)
                .submittingOrgan("urban-enforcement")
                .involvedDepartments(List.of("commerce"))
                .build());

        assertThat(explanation.decision().route()).isEmpty();
        assertThat(explanation.reasons()).extracting(Reason::table).containsExactly(Table.REVIEW, Table.SIGNATORY);
        assertThat(alternatives(explanation, "issuerName")).isNotEmpty();
    }

    @Test
    void hasNothingToExplainWhereThereIsNoRoute() {
        assertThat(explain(Facts.of("MEETING").build()).reasons()).isEmpty();
        Explanation early = explainer.explain(normative(), LocalDate.parse("2024-01-15"), district);
        assertThat(early.reasons()).isEmpty();
        assertThat(early.alternatives()).isEmpty();
    }

    @Test
    void explainsTheSameDecision() {
        for (Example example : Zhanqian.PACK.pack().examples()) {
            Explanation explanation = explainer.explain(example.facts(), example.at(), district);
            assertThat(explanation.decision())
                    .isEqualTo(Zhanqian.judge().decide(example.facts(), example.at(), district));
            long steps = explanation.reasons().stream()
                    .filter(reason -> reason.table() == Table.STEP)
                    .count();
            assertThat(steps).isEqualTo(explanation.decision().route().size());
            explanation.decision().signatory().ifPresent(signatory -> assertThat(reason(explanation, Table.SIGNATORY)
                            .decided()
                            .orElseThrow()
                            .row())
                    .isEqualTo(signatory.row()));
        }
    }

    private static Facts normative() {
        return Facts.builder()
                .issuerName(IssuerName.GOV)
                .documentKind(DocumentKind.NOTICE)
                .normative(Normativity.YES)
                .importance(Importance.ORDINARY)
                .submittingOrgan("urban-enforcement")
                .build();
    }

    private Explanation explain(Facts facts) {
        return explainer.explain(facts, DAY, district);
    }

    private static Reason reason(Explanation explanation, Table table) {
        return explanation.reasons().stream()
                .filter(reason -> reason.table() == table)
                .findFirst()
                .orElseThrow();
    }

    private static List<Alternative> alternatives(Explanation explanation, String fact) {
        return explanation.alternatives().stream()
                .filter(alternative -> alternative.fact().equals(fact))
                .toList();
    }
}
