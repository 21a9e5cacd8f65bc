package org.wenshu.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
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

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class JudgePropertiesTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-03");

    private final District district = new District();
    private final Judge judge = Zhanqian.judge();

    @Property(tries = 10_000)
    void aDocumentInSomebodysNameHasOneSignatoryWhoSignsLastOrIsBlocked(@ForAll("facts") Facts facts) {
        Decision decision = decide(facts);

        boolean stopped = decision.findings().stream().anyMatch(Finding::stops);
        boolean blocked = decision.findings().stream().anyMatch(finding -> finding.level() == Level.BLOCK);
        assertThat(decision.signatory().isPresent() || stopped).isTrue();
        assertThat(decision.signatory().isPresent() && blocked).isFalse();
        if (decision.signatory().isEmpty()) {
            assertThat(decision.route()).isEmpty();
            assertThat(decision.findings()).filteredOn(Finding::stops).allSatisfy(finding -> assertThat(finding.rule())
                    .isNotBlank());
        } else {
            assertThat(decision.route())
                    .filteredOn(step -> step.step() == StepKind.SIGN_OFF)
                    .hasSize(1);
            assertThat(decision.route().get(decision.route().size() - 1).post())
                    .isEqualTo(decision.signatory().orElseThrow().post());
        }
    }

    @Property(tries = 10_000)
    void noRowThatHoldsAsksForMoreThanTheSignatory(@ForAll("facts") Facts facts) {
        Situation situation = new SituationReader(Zhanqian.PACK.pack(), Zhanqian.CALENDAR).read(facts, DAY, district);

        decide(facts).signatory().ifPresent(signatory -> {
            Rank rank = district.post(signatory.post()).orElseThrow().rank();
            assertThat(Zhanqian.PACK.pack().tables().signatories())
                    .filteredOn(row -> row.when().holds(situation))
                    .allSatisfy(
                            row -> assertThat(row.signer(situation.importance()).rank())
                                    .isLessThanOrEqualTo(rank));
        });
    }

    @Property(tries = 10_000)
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
    void whatMakesADocumentImportantNeverLowersTheSignatory(
            @ForAll("facts") Facts facts, @ForAll("burdens") List<String> burden) {
        Facts plainFacts = facts.toBuilder().declare(burden.get(0), List.of()).build();
        Decision plain = decide(plainFacts);
        Decision burdened = decide(
                plainFacts.toBuilder().declare(burden.get(0), burden.get(1)).build());

        if (plain.signatory().isPresent() && burdened.signatory().isPresent()) {
            assertThat(rank(burdened)).isGreaterThanOrEqualTo(rank(plain));
        }
    }

    @Provide
    Arbitrary<List<String>> burdens() {
        return Arbitraries.of(
                List.of("fiscalEffect", "500"),
                List.of("fiscalEffect", "499"),
                List.of("touches", "STABILITY"),
                List.of("majorDecision", "true"),
                List.of("dissents", "finance"));
    }

    @Property(tries = 10_000)
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
        Arbitrary<Set<String>> flags = Arbitraries.of(
                        "approval",
                        "urgent",
                        "majorDecision",
                        "meetingDecision",
                        "routineApproval",
                        "abroadApproval",
                        "issuerNotListed",
                        "mainlyGovernmentDuty",
                        "personalName",
                        "deptHasLegalUnit")
                .set()
                .ofMaxSize(5);
        return Combinators.combine(who, domains, involved, recipients, flags, declared())
                .as((facts, matters, others, addressees, given, more) -> with(
                                facts,
                                Stream.concat(
                                        more.entrySet().stream(),
                                        given.stream()
                                                .filter(flag -> !flag.equals("approval") && !flag.equals("urgent"))
                                                .map(flag -> Map.entry(flag, "true"))))
                        .domains(List.copyOf(matters))
                        .involvedDepartments(List.copyOf(others))
                        .primaryRecipients(List.copyOf(addressees))
                        .govApprovalRequired(given.contains("approval"))
                        .urgent(given.contains("urgent"))
                        .build());
    }

    /** Some of the facts that a registrar may state. */
    private static Arbitrary<Map<String, String>> declared() {
        return Arbitraries.of(
                        Map.entry("nature", "GOVERNMENT_RULES"),
                        Map.entry("nature", "MEETING_PAPERS"),
                        Map.entry("nature", "POLICY_MEASURE"),
                        Map.entry("nature", "SUPERIOR_TASK"),
                        Map.entry("touches", "STABILITY"),
                        Map.entry("touches", "SENSITIVE_POLICY"),
                        Map.entry("touches", "PUBLIC_INTEREST"),
                        Map.entry("partyMatter", "JOINT_ISSUE"),
                        Map.entry("meetingKind", "SPECIAL"),
                        Map.entry("meetingKind", "MAYOR_OFFICE"),
                        Map.entry("meetingKind", "EXECUTIVE"),
                        Map.entry("chair", "vm3"),
                        Map.entry("chair", "mayor"),
                        Map.entry("chair", "finance.principal"),
                        Map.entry("chair", "nobody"),
                        Map.entry("governmentConsent", "营站政〔2025〕1号"),
                        Map.entry("exceptionGround", "LEADER_ASSIGNED"),
                        Map.entry("countersigned", "commerce"),
                        Map.entry("fiscalEffect", "1200"),
                        Map.entry("similarDocument", "营站政发〔2024〕3号"))
                .list()
                .ofMaxSize(5)
                .map(entries -> entries.stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other)));
    }

    private static Facts.Builder with(Facts.Builder facts, Stream<Map.Entry<String, String>> declared) {
        declared.forEach(fact -> facts.declare(fact.getKey(), fact.getValue()));
        return facts;
    }

    private Decision decide(Facts facts) {
        return judge.decide(facts, DAY, district);
    }

    private Rank rank(Decision decision) {
        return district.post(decision.signatory().orElseThrow().post())
                .orElseThrow()
                .rank();
    }
}
