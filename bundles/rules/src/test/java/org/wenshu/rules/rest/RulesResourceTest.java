package org.wenshu.rules.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.WebApplicationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;
import org.wenshu.rules.Calendar;
import org.wenshu.rules.PackSource;
import org.wenshu.rules.SettableClock;
import org.wenshu.rules.ShelfPacks;
import org.wenshu.rules.SimulatorTest;
import org.wenshu.rules.coverage.CoverageReport;
import org.wenshu.rules.coverage.CoveredArticle;
import org.wenshu.rules.coverage.TriedExample;
import org.wenshu.rules.pack.PackReader;

class RulesResourceTest {

    private static final Caller ADMINISTRATOR =
            new Caller("it-admin", "管理员", "gov-office", Set.of("it-admin"), Set.of(Role.IT_ADMIN));
    private static final Caller DRAFTER = new Caller("drafter", "起草人", "housing", Set.of(), Set.of(Role.DRAFTER));

    private final ShelfPacks packs = ShelfPacks.withZhanqian();
    private final SettableClock clock = new SettableClock("2025-06-03T01:00:00Z", true);
    private final RulesResource resource =
            new RulesResource(packs, new Calendar(), clock, SimulatorTest.simulator(packs, clock));

    @Test
    void decidesByTheWordsOfTheContract() throws JsonProcessingException {
        DecisionAnswer answer = resource.decide(
                form(
                        """
                {"issuerName":"GOV","documentKind":"通知","normative":true,"importance":"ORDINARY","direction":"DOWN",
                 "submittingOrgan":"区综合执法局","at":"2025-03-04"}"""),
                false);

        assertThat(answer.route())
                .extracting(StepAnswer::post)
                .containsExactly(
                        "urban-enforcement.legal-unit",
                        "office-director",
                        "justice-reviewer",
                        "office-director",
                        "vm2",
                        "mayor");
        assertThat(answer.signatory().orElseThrow().row()).isEqualTo("2");
        assertThat(answer.deadlines())
                .extracting(DeadlineAnswer::date)
                .containsExactly(LocalDate.parse("2025-03-11"), LocalDate.parse("2025-03-25"));
        assertThat(answer.at()).isEqualTo("2025-03-04");
    }

    @Test
    void decidesForTodayWhenNoDayIsGiven() throws JsonProcessingException {
        DecisionAnswer answer = resource.decide(form("{\"issuerName\":\"GOV\",\"normative\":\"UNDETERMINED\"}"), false);

        assertThat(answer.at()).isEqualTo("2025-06-03");
        assertThat(answer.findings()).extracting(Finding::rule).contains("R5.2");
    }

    @Test
    void namesTheFieldThatIsMalformed() throws JsonProcessingException {
        Map<String, Object> wrongKind = form("{\"documentKind\":\"POEM\"}");
        Map<String, Object> wrongDay = form("{\"at\":\"2025-02-30\"}");
        Map<String, Object> hole = form("{\"domains\":[null]}");
        Map<String, Object> twoTitles = form("{\"title\":[\"甲\",\"乙\"]}");

        assertThat(refused(() -> resource.decide(wrongKind, false)).detail()).contains("documentKind", "POEM");
        assertThat(refused(() -> resource.decide(wrongDay, false)).detail()).contains("at", "2025-02-30");
        assertThat(refused(() -> resource.decide(hole, false)).status()).isEqualTo(400);
        assertThat(refused(() -> resource.decide(twoTitles, false)).detail()).contains("title", "甲、乙");
        assertThat(refused(() -> resource.decide(null, false)).status()).isEqualTo(400);
    }

    @Test
    void countsDays() {
        CountAnswer forward = resource.count("2025-09-26", "7", null);
        CountAnswer back = resource.count("2025-10-17", "-7", "working");
        CountAnswer calendar = resource.count("2025-09-22", "15", "CALENDAR");

        assertThat(forward.date()).isEqualTo("2025-10-13");
        assertThat(forward.counted()).hasSize(7);
        assertThat(back.date()).isEqualTo("2025-10-09");
        assertThat(calendar.nominalDate()).isEqualTo("2025-10-07");
        assertThat(calendar.date()).isEqualTo("2025-10-09");
    }

    @Test
    void refusesCountsItCannotMake() {
        assertThat(refused(() -> resource.count(null, "7", null)).detail()).contains("from");
        assertThat(refused(() -> resource.count("2025-09-26", "many", null)).detail())
                .contains("days");
        assertThat(refused(() -> resource.count("2025-09-26", "99999999", null)).status())
                .isEqualTo(400);
        assertThat(refused(() -> resource.count("2025-09-26", "7", "WEEKS")).detail())
                .contains("unit");
        assertThat(refused(() -> resource.count("1999-09-26", "7", null)).status())
                .isEqualTo(422);
    }

    @Test
    void listsPacksWithTheLinesOfRefusedOnes() {
        packs.offer(new PackSource("file:x", "x.rulepack.yaml"), "id: [".getBytes(StandardCharsets.UTF_8));

        PackList list = resource.packs();

        assertThat(list.items()).extracting(PackAnswer::state).containsExactly("IN_FORCE", "REFUSED");
        assertThat(list.items().get(0).id()).contains("zhanqian/2024.1");
        assertThat(list.items().get(1).problems()).isNotEmpty();
    }

    @Test
    void coverageTellsEveryArticleAndTriesEveryExample() {
        CoverageReport report = resource.coverage("zhanqian/2024.1");

        assertThat(report.articles().subList(0, 44))
                .extracting(CoveredArticle::article)
                .doesNotHaveDuplicates();
        assertThat(report.articles()).allSatisfy(article -> assertThat(
                        article.rules().isEmpty() && article.note().isEmpty())
                .isFalse());
        assertThat(report.passed()).isEqualTo(report.examples()).isPositive();
        assertThat(report.articles().get(26).examples())
                .extracting(TriedExample::rule)
                .contains("R27.6");
        assertThat(refused(() -> resource.coverage("zhanqian/1900")).status()).isEqualTo(404);
    }

    @Test
    void theAdministratorSetsTheClockOfADemonstration() {
        ClockAnswer answer = resource.setTime(new ClockForm("2025-09-26T09:00:00+08:00"), ADMINISTRATOR);

        assertThat(answer.today()).isEqualTo("2025-09-26");
        assertThat(answer.instant()).isEqualTo("2025-09-26T09:00+08:00");
    }

    @Test
    void nobodyElseAndNoOtherClock() {
        ClockForm form = new ClockForm("2025-09-26T09:00:00+08:00");
        RulesResource productive = new RulesResource(
                packs,
                new Calendar(),
                new SettableClock("2025-06-03T01:00:00Z", false),
                SimulatorTest.simulator(packs, clock));

        assertThat(refused(() -> resource.setTime(form, DRAFTER)).status()).isEqualTo(403);
        assertThat(refused(() -> productive.setTime(form, ADMINISTRATOR)).status())
                .isEqualTo(409);
        assertThat(refused(() -> resource.setTime(new ClockForm("soon"), ADMINISTRATOR))
                        .status())
                .isEqualTo(400);
        assertThat(productive.time().settable()).isFalse();
    }

    private static Map<String, Object> form(String json) throws JsonProcessingException {
        return new ObjectMapper().readValue(json, new TypeReference<>() {});
    }

    private static Problem refused(ThrowingCallable call) {
        return Optional.ofNullable(catchThrowableOfType(ProblemException.class, call))
                .orElseThrow(AssertionError::new)
                .problem();
    }

    @Test
    void explainsWhenAsked() throws JsonProcessingException {
        Map<String, Object> facts = form(
                """
                {"issuerName":"GOV","documentKind":"通知","normative":false,"submittingOrgan":"urban-enforcement"}""");

        assertThat(resource.decide(facts, false).explanation()).isEmpty();
        DecisionAnswer answer = resource.decide(facts, true);

        ExplanationAnswer explanation = answer.explanation().orElseThrow();
        assertThat(explanation.reasons()).hasSize(2 + answer.route().size());
        assertThat(explanation.reasons().get(1).decided().orElseThrow().row()).isEqualTo("3");
        assertThat(explanation.alternatives())
                .filteredOn(alternative -> alternative.fact().equals("importance"))
                .singleElement()
                .satisfies(alternative ->
                        assertThat(alternative.signatory().orElseThrow().post()).isEqualTo("mayor"));
    }

    @Test
    void simulatesAnUploadedPackAndANamedOne() {
        SimulationAnswer answer =
                resource.simulate("zhanqian/2024.1", stream(SimulatorTest.mayorSignsAll("2024.2")), ADMINISTRATOR);

        assertThat(answer.cases()).isEqualTo(2);
        assertThat(answer.items())
                .extracting(SimulationAnswer.CaseAnswer::documentId)
                .containsExactly("ordinary");
        assertThat(resource.simulate("zhanqian/2024.1", new CandidateForm("zhanqian/2024.1"), ADMINISTRATOR)
                        .changed())
                .isZero();
        assertThat(resource.packs().accepted()).extracting(AcceptedAnswer::id).containsExactly("zhanqian/2024.1");
    }

    @Test
    void aBrokenCandidateIsAnsweredWithItsLines() {
        WebApplicationException refused = catchThrowableOfType(
                WebApplicationException.class,
                () -> resource.simulate("zhanqian/2024.1", stream("id: x".getBytes(UTF_8)), ADMINISTRATOR));

        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(refused.getResponse().getEntity())
                .isInstanceOfSatisfying(RefusedPack.class, body -> assertThat(body.problems())
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.line()).isPositive()));
    }

    @Test
    void refusesSimulationsOfStrangersOfNothingAndOfUnknownPacks() {
        assertThat(refused(() -> resource.simulate("zhanqian/2024.1", stream(new byte[1]), DRAFTER))
                        .status())
                .isEqualTo(403);
        assertThat(refused(() -> resource.simulate("zhanqian/1.0", stream(new byte[1]), ADMINISTRATOR))
                        .status())
                .isEqualTo(404);
        assertThat(refused(() -> resource.simulate("zhanqian/2024.1", stream(new byte[0]), ADMINISTRATOR))
                        .status())
                .isEqualTo(400);
        assertThat(refused(() -> resource.simulate(
                                "zhanqian/2024.1", stream(new byte[PackReader.MAXIMUM_SIZE + 1]), ADMINISTRATOR))
                        .status())
                .isEqualTo(413);
        assertThat(refused(() -> resource.simulate("zhanqian/2024.1", new CandidateForm(" "), ADMINISTRATOR))
                        .status())
                .isEqualTo(400);
        assertThat(refused(() -> resource.simulate("zhanqian/2024.1", new CandidateForm("no/1"), ADMINISTRATOR))
                        .status())
                .isEqualTo(404);
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
