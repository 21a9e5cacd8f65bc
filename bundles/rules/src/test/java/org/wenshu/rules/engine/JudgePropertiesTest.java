package org.wenshu.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.rules.Addressing;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;
import org.wenshu.api.rules.StepKind;
import org.wenshu.rules.District;
import org.wenshu.rules.Zhanqian;

class JudgePropertiesTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-03");

    private final District district = new District();

    @Property
    void aDocumentInSomebodysNameHasOneSignatoryWhoSignsLastOrIsBlocked(@ForAll("facts") Facts facts) {
        Decision decision = decide(facts);

        boolean stopped = decision.findings().stream().anyMatch(Finding::stops);
        boolean blocked = decision.findings().stream().anyMatch(finding -> finding.level() == Level.BLOCK);
        assertThat(decision.signatory().isPresent() || stopped).isTrue();
        assertThat(decision.signatory().isPresent() && blocked).isFalse();
        if (decision.signatory().isEmpty()) {
            assertThat(decision.route()).isEmpty();
        } else {
            assertThat(decision.route())
                    .filteredOn(step -> step.step() == StepKind.SIGN_OFF)
                    .hasSize(1);
            assertThat(decision.route().get(decision.route().size() - 1).post())
                    .isEqualTo(decision.signatory().orElseThrow().post());
        }
    }

    @Property
    void noRowThatHoldsAsksForMoreThanTheSignatory(@ForAll("facts") Facts facts) {
        Situation situation = new SituationReader(Zhanqian.PACK.pack(), Zhanqian.CALENDAR).read(facts, DAY, district);

        decide(facts).signatory().ifPresent(signatory -> {
            Rank rank = district.post(signatory.post()).orElseThrow().rank();
            assertThat(Zhanqian.PACK.pack().tables().signatories())
                    .filteredOn(row -> row.when().holds(situation))
                    .allSatisfy(row ->
                            assertThat(row.signer(facts.importance()).rank()).isLessThanOrEqualTo(rank));
        });
    }

    @Property
    void importanceNeverLowersTheSignatory(@ForAll("facts") Facts facts) {
        Decision ordinary =
                decide(facts.toBuilder().importance(Importance.ORDINARY).build());
        Decision important =
                decide(facts.toBuilder().importance(Importance.IMPORTANT).build());

        if (ordinary.signatory().isPresent() && important.signatory().isPresent()) {
            assertThat(rank(important)).isGreaterThanOrEqualTo(rank(ordinary));
        }
    }

    @Property
    void theSameFactsGetTheSameAnswer(@ForAll("facts") Facts facts) {
        assertThat(decide(facts)).isEqualTo(decide(facts.toBuilder().build()));
    }

    @Property
    void aNormativeDocumentIsReviewedOrBlocked(@ForAll("facts") Facts facts) {
        Decision decision = decide(facts.toBuilder().normative(Normativity.YES).build());

        if (decision.signatory().isPresent()) {
            assertThat(decision.reviewBody()).isPresent();
            assertThat(decision.route())
                    .extracting(step -> step.step())
                    .containsAnyOf(StepKind.DEPARTMENT_LEGAL_REVIEW, StepKind.JUSTICE_REVIEW);
        }
    }

    @Property
    void nobodyActsTwiceInTheSameWay(@ForAll("facts") Facts facts) {
        List<String> steps = decide(facts).route().stream()
                .map(step -> step.step() + " " + step.post())
                .toList();

        assertThat(steps).doesNotHaveDuplicates();
    }

    @Property
    void everyAnswerCitesThePack(@ForAll("facts") Facts facts) {
        Decision decision = decide(facts);

        assertThat(decision.rulePack()).isEqualTo("zhanqian/2024.1");
        assertThat(decision.route()).allSatisfy(step -> {
            assertThat(step.citation().rulePack()).isEqualTo(decision.rulePack());
            assertThat(step.citation().quote()).isNotBlank();
        });
        assertThat(decision.findings()).allSatisfy(finding -> {
            assertThat(finding.quote()).isNotBlank();
            assertThat(finding.message()).isNotBlank().doesNotContain("{");
        });
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Facts.Builder> who = Combinators.combine(
                        Arbitraries.of(IssuerName.class),
                        Arbitraries.of(DocumentKind.class),
                        Arbitraries.of(Normativity.class),
                        Arbitraries.of(Importance.class),
                        Arbitraries.of("urban-enforcement", "finance", "street-a", "housing", "tax", "nobody"),
                        Arbitraries.of(Addressing.class))
                .as((issuer, kind, normative, importance, organ, direction) -> Facts.builder()
                        .issuerName(issuer)
                        .documentKind(kind)
                        .normative(normative)
                        .importance(importance)
                        .submittingOrgan(organ)
                        .direction(direction));
        Arbitrary<Set<String>> domains =
                Arbitraries.of("住建", "商务", "民政", "火星").set().ofMaxSize(3);
        Arbitrary<Set<String>> involved =
                Arbitraries.of("commerce", "civil-affairs").set().ofMaxSize(2);
        Arbitrary<Set<String>> recipients =
                Arbitraries.of("区政府", "市政府", "区委", "各街道").set().ofMaxSize(2);
        Arbitrary<Set<String>> flags = Arbitraries.of("approval", "major", "meeting", "routine", "abroad", "urgent")
                .set()
                .ofMaxSize(4);
        return Combinators.combine(who, domains, involved, recipients, flags)
                .as((facts, matters, others, addressees, given) -> facts.domains(List.copyOf(matters))
                        .involvedDepartments(List.copyOf(others))
                        .primaryRecipients(List.copyOf(addressees))
                        .govApprovalRequired(given.contains("approval"))
                        .declare("majorDecision", given.contains("major"))
                        .declare("meetingDecision", given.contains("meeting"))
                        .declare("routineApproval", given.contains("routine"))
                        .declare("abroadApproval", given.contains("abroad"))
                        .urgent(given.contains("urgent"))
                        .build());
    }

    private Decision decide(Facts facts) {
        return Zhanqian.JUDGE.decide(facts, DAY, district);
    }

    private Rank rank(Decision decision) {
        return district.post(decision.signatory().orElseThrow().post())
                .orElseThrow()
                .rank();
    }
}
