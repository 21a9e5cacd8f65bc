package org.wenshu.handling.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.Alternative;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.DecisionChange;
import org.wenshu.api.rules.DecisionChange.Subject;
import org.wenshu.api.rules.Explanation;
import org.wenshu.api.rules.Reason;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.StepKind;
import org.wenshu.handling.HandlingStep;
import org.wenshu.handling.StepState;

/** The fold-outs of the stations. */
class WhyTest {

    private static final Citation GROUND = new Citation("R31.3", "第三十一条", "由分管领导签发", Basis.WORK_RULES, "test/1");
    private static final Explanation EXPLANATION = new Explanation(
            new Decision(
                    List.of(),
                    List.of(step(StepKind.OFFICE_AUDIT, "office-director"), step(StepKind.SIGN_OFF, "mayor")),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    "test/1"),
            List.of(
                    new Reason(
                            Reason.Table.SIGNATORY,
                            0,
                            Optional.empty(),
                            List.of(new Reason.Ruling(
                                    "3", List.of(new Reason.Asked("vm1", "常务副区长", Optional.of("甲副区长"))), GROUND)),
                            List.of(new Reason.Input("meetingDecision", "常务会议已作出决定", List.of("是")))),
                    new Reason(
                            Reason.Table.STEP,
                            1,
                            Optional.empty(),
                            List.of(),
                            List.of(new Reason.Input("issuerName", "制发名义", List.of("区政府"))))),
            List.of(new Alternative(
                    "importance",
                    "重要程度",
                    List.of("一般"),
                    new Decision(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), "test/1"),
                    List.of(new DecisionChange(Subject.SIGNATORY, "", "签发人", "区长", "")))));

    private static RouteStep step(StepKind kind, String post) {
        return new RouteStep(kind, "区政府", "gov", post, Optional.empty(), Capacity.OWN, GROUND);
    }

    private static Why why(StepKind kind, String post) {
        return Why.of(
                EXPLANATION,
                new HandlingStep(
                        "doc-1",
                        7,
                        StepState.AHEAD,
                        step(kind, post),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void theSignatureSaysWhatItWasDecidedOnAndWhoElseWouldHaveSigned() {
        Why why = why(StepKind.SIGN_OFF, "mayor");
        assertThat(why.inputs()).containsExactly(new Input("常务会议已作出决定", "是"));
        assertThat(why.overruled()).singleElement().satisfies(line -> assertThat(line)
                .contains("第 3 行", "由分管领导签发", "常务副区长 甲副区长"));
        assertThat(why.otherwise()).containsExactly("若“重要程度”为“一般”，签发人由“区长”变为“无”。");
    }

    @Test
    void aStepSaysWhatItWasDecidedOn() {
        Why why = why(StepKind.OFFICE_AUDIT, "office-director");
        assertThat(why.inputs()).containsExactly(new Input("制发名义", "区政府"));
        assertThat(why.overruled()).isEmpty();
        assertThat(why.otherwise()).isEmpty();
    }

    @Test
    void whatNoDecisionAskedForHasNoReasons() {
        assertThat(why(StepKind.REVISION, "drafter")).isEqualTo(Why.UNKNOWN);
    }
}
