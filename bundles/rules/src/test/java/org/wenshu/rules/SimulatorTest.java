package org.wenshu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.DecisionChange;
import org.wenshu.api.rules.DecisionChange.Subject;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.OpenDecision;
import org.wenshu.api.rules.OpenDecisions;
import org.wenshu.api.rules.RulesException;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.rules.Simulation.ChangedCase;
import org.wenshu.rules.pack.PackRefusedException;

public class SimulatorTest {

    private static final String PRESENT = "zhanqian/2024.1";
    private static final Facts ORDINARY = Facts.builder()
            .issuerName(IssuerName.GOV)
            .documentKind(DocumentKind.NOTICE)
            .normative(Normativity.NO)
            .submittingOrgan("urban-enforcement")
            .build();
    private static final Facts NORMATIVE =
            ORDINARY.toBuilder().normative(Normativity.YES).build();

    private final ShelfPacks packs = new ShelfPacks();
    private final SettableClock clock = new SettableClock("2025-06-03T01:00:00Z", true);

    SimulatorTest() {
        packs.offer(new PackSource("bundle:rules-zhanqian", "rules-zhanqian"), text("2024.1", pack -> pack));
    }

    /** A simulator over two open cases: an ordinary and a normative document of the government. */
    public static Simulator simulator(RulePacks packs, BusinessClock clock) {
        return new Simulator(
                packs,
                clock,
                new District(),
                List.of(() -> Stream.of(open(packs, "ordinary", ORDINARY), open(packs, "normative", NORMATIVE))));
    }

    @Test
    void namesTheCasesThatWouldChangeAndHow() {
        Simulation simulation = simulate(mayorSignsAll("2024.2"));

        assertThat(simulation.candidate()).isEqualTo("zhanqian/2024.2");
        assertThat(simulation.at()).isEqualTo("2025-06-03");
        assertThat(simulation.cases()).isEqualTo(2);
        assertThat(simulation.changed()).isEqualTo(1);
        ChangedCase changed = simulation.items().get(0);
        assertThat(changed.id()).isEqualTo("ordinary");
        assertThat(changed.before().orElseThrow().signatory().orElseThrow().post())
                .isEqualTo("vm2");
        assertThat(changed.after().orElseThrow().signatory().orElseThrow().post())
                .isEqualTo("mayor");
        assertThat(changed.changes()).extracting(DecisionChange::subject).contains(Subject.SIGNATORY, Subject.STEP);
    }

    @Test
    void namesDeadlinesThatWouldChange() {
        Simulation simulation = simulate(text(
                "2024.2", pack -> pack.replaceFirst("days: 15\n    unit: WORKING", "days: 20\n    unit: WORKING")));

        assertThat(simulation.items()).singleElement().satisfies(changed -> {
            assertThat(changed.id()).isEqualTo("normative");
            assertThat(changed.changes()).singleElement().satisfies(change -> {
                assertThat(change.subject()).isEqualTo(Subject.DEADLINE);
                assertThat(change.before()).isEqualTo("2025-06-24");
                assertThat(change.after()).isEqualTo("2025-07-01");
            });
        });
    }

    @Test
    void nothingGoesLiveAndNothingIsKept() {
        simulate(mayorSignsAll("2024.2"));

        assertThat(packs.rules().pack()).isEqualTo(PRESENT);
        assertThat(packs.accepted()).hasSize(1);
        assertThatThrownBy(() -> packs.named("zhanqian/2024.2")).isInstanceOf(RulesException.class);
    }

    @Test
    void aCandidateOfLaterIsTriedOnItsFirstDay() {
        Simulation simulation = simulate(
                text("2026.1", pack -> pack.replace("effectiveFrom: 2024-01-29", "effectiveFrom: 2026-03-02")));

        assertThat(simulation.at()).isEqualTo("2026-03-02");
        assertThat(simulation.changed()).isZero();
    }

    @Test
    void comparesWithTheOwnPackOfEachCase() {
        packs.offer(new PackSource("file:x", "x"), mayorSignsAll("2024.2"));

        Simulation simulation = new Simulator(
                        packs,
                        clock,
                        new District(),
                        List.of(() -> Stream.of(
                                open(packs, "old", ORDINARY, PRESENT),
                                open(packs, "new", ORDINARY, "zhanqian/2024.2"))))
                .simulate(PRESENT, "zhanqian/2024.2")
                .orElseThrow();

        assertThat(simulation.items()).extracting(ChangedCase::id).containsExactly("old");
        assertThat(simulation.items().get(0).pack()).isEqualTo(PRESENT);
    }

    @Test
    void aCaseOfAPackThatNobodyHasIsComparedWithThePresentOne() {
        OpenDecision lost = new OpenDecision(
                "lost",
                "标题",
                ORDINARY,
                LocalDate.parse("2024-02-01"),
                new Decision(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), "gone/1"));

        Simulation simulation = new Simulator(packs, clock, new District(), List.of(() -> Stream.of(lost)))
                .simulate(PRESENT, "next", mayorSignsAll("2024.2"))
                .orElseThrow();

        assertThat(simulation.items()).extracting(ChangedCase::pack).containsExactly(PRESENT);
    }

    @Test
    void aBrokenCandidateIsRefusedByLine() {
        byte[] broken = text("2024.2", pack -> pack.replace("{FILING: 2025-10-09}", "{FILING: 2025-10-10}"));

        assertThatThrownBy(() -> simulate(broken))
                .isInstanceOfSatisfying(PackRefusedException.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.line()).isGreaterThan(1000)));
        assertThatThrownBy(() -> simulate(mayorSignsAll("2024.1"))).isInstanceOf(PackRefusedException.class);
    }

    @Test
    void onlyOneSimulationRunsAtATime() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        OpenDecisions slow = () -> {
            started.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Stream.of();
        };
        Simulator simulator = new Simulator(packs, clock, new District(), List.of(slow));
        CompletableFuture<Optional<Simulation>> first =
                CompletableFuture.supplyAsync(() -> simulator.simulate(PRESENT, PRESENT));
        started.await();

        assertThat(simulator.simulate(PRESENT, PRESENT)).isEmpty();
        go.countDown();

        assertThat(first.join()).isPresent();
        assertThat(simulator.simulate(PRESENT, PRESENT)).isPresent();
    }

    private Simulation simulate(byte[] candidate) {
        return simulator(packs, clock).simulate(PRESENT, "next.yaml", candidate).orElseThrow();
    }

    private static OpenDecision open(RulePacks packs, String id, Facts facts) {
        return open(
                packs, id, facts, packs.offered().get(0).live().orElseThrow().name());
    }

    private static OpenDecision open(RulePacks packs, String id, Facts facts, String pack) {
        LocalDate day = LocalDate.parse("2025-05-06");
        return new OpenDecision(id, "关于" + id + "的通知", facts, day, packs.rules().decide(facts, day, pack));
    }

    /** A pack in which the mayor signs all that the government issues. */
    public static byte[] mayorSignsAll(String version) {
        return text(
                version,
                pack -> pack.replaceFirst("(row: \"3\"\n    when: [^\n]*\n    ordinary: )PORTFOLIO_LEADER", "$1MAYOR"));
    }

    private static byte[] text(String version, UnaryOperator<String> change) {
        String pack = new String(PackDeskTest.pack(version, "2024-01-29"), StandardCharsets.UTF_8);
        return change.apply(pack).getBytes(StandardCharsets.UTF_8);
    }
}
