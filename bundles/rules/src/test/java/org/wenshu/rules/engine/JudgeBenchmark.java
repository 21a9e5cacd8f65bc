package org.wenshu.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.rules.IndexedDistrict;
import org.wenshu.rules.Zhanqian;

/**
 * Decisions per second on one thread, over the documents of the pack's examples; figures, not promises:
 * {@code mvn test -pl bundles/rules -Dbenchmarks= -Dtest=JudgeBenchmark}.
 */
@Tag("benchmark")
class JudgeBenchmark {

    private static final LocalDate DAY = LocalDate.parse("2025-06-03");
    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = 1_500_000_000L;
    private static final String PARAGRAPH =
            "　　第一条　为规范户外招牌设置，根据有关法律、法规，结合本区实际，制定本办法。各部门应当于每年12月31日前将落实情况报区政府办公室，做到有计划、有检查、有总结。\n";

    /** About five pages of 700 characters. */
    private static final String FIVE_PAGES = PARAGRAPH.repeat(3500 / PARAGRAPH.length());

    private final IndexedDistrict district = new IndexedDistrict(Zhanqian.PACK.sample());
    private final Judge judge = Zhanqian.judge();

    @Test
    void withoutText() {
        report("decisions without text (route, signatory, deadlines)", facts(""), 50_000);
    }

    @Test
    void withTextOfFivePages() {
        report("decisions with a text of " + FIVE_PAGES.length() + " characters", facts(FIVE_PAGES), 1);
    }

    @Test
    void readingThePack() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        byte[] pack = Zhanqian.bytes();
        for (int round = 0; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            Zhanqian.READER.read("benchmark", pack);
            System.out.printf(
                    "reading, checking and trying the pack: %d ms of one core%n",
                    (threads.getCurrentThreadCpuTime() - start) / 1_000_000);
        }
    }

    private static List<Facts> facts(String text) {
        return Zhanqian.PACK.pack().examples().stream()
                .map(Example::facts)
                .filter(facts -> facts.matter().equals(Facts.DOCUMENT))
                .filter(facts -> facts.issuerName().isPresent()
                        && facts.submittingOrgan().isPresent())
                .map(facts -> facts.toBuilder().text(text).build())
                .distinct()
                .toList();
    }

    private void report(String what, List<Facts> facts, double atLeast) {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.max(best, round(facts));
        }
        System.out.printf("%s: %.0f/s on one core, over %d documents%n", what, best, facts.size());
        assertThat(best).isGreaterThan(atLeast);
    }

    /** Decisions per second of a processor, whatever else the machine does; what they say is summed up, so that none is left out. */
    private double round(List<Facts> facts) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long decisions = 0;
        long steps = 0;
        while (threads.getCurrentThreadCpuTime() - start < ROUND_NANOS) {
            for (Facts one : facts) {
                Decision decision = judge.decide(one, DAY, district);
                steps += decision.route().size();
                decisions++;
            }
        }
        assertThat(steps).isPositive();
        return decisions * 1e9 / (threads.getCurrentThreadCpuTime() - start);
    }
}
