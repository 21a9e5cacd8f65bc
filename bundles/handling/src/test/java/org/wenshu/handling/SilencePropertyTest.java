package org.wenshu.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.handling.consultation.Consultation;
import org.wenshu.handling.consultation.ConsultationKind;
import org.wenshu.handling.consultation.ReplyResult;
import org.wenshu.handling.consultation.SendRequest;

/** The clock of consultations, for any day of delivery, any limit, any day of the answer and any leap of the clock. */
class SilencePropertyTest {

    private static Path directory;
    private static Desk desk;
    private static int documents;

    /**
     * The life of one consultation.
     *
     * @param answerAfter calendar days after the delivery; empty: the organ stays silent
     * @param restart whether the node was down from the delivery until the answer
     */
    private record Life(
            LocalDate delivered, Optional<Integer> limit, Optional<Integer> answerAfter, int step, boolean restart) {}

    @BeforeContainer
    static void open() throws IOException {
        directory = Files.createTempDirectory("silence");
        desk = Desk.in(directory);
    }

    @AfterContainer
    static void close() throws IOException {
        desk.close();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<Life> lives() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 690).map(first::plusDays),
                        Arbitraries.integers().between(1, 20).optional(0.6),
                        Arbitraries.integers().between(0, 35).optional(0.7),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(true, false, false, false))
                .as(Life::new);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void silenceCountsAtMidnightAfterTheLastDayAndNoEarlier(@ForAll("lives") Life life) {
        String id = "doc-" + documents++;
        desk.consulting.at(life.delivered() + "T10:00:00");
        desk.register(Documents.s05().id(id).organ("civil-affairs"));
        desk.consulting.desk.sending().send(desk.holding("civil-affairs.drafter"), id, request(life.limit()));
        LocalDate due = lastDay(life.delivered(), life.limit().orElse(7));
        assertThat(of(id).due().orElseThrow().date()).isEqualTo(due);

        life.answerAfter().map(life.delivered()::plusDays).ifPresent(day -> {
            pass(life, day);
            desk.consulting.at(day + "T23:59:00");
            desk.consulting.reply(desk.holding("finance.principal"), id, ReplyResult.DISAGREE, "不妥", "");
        });
        LocalDate end = due.plusDays(40);
        pass(life, end);
        desk.consulting.at(end + "T00:00:00");

        boolean inTime = life.answerAfter()
                .map(life.delivered()::plusDays)
                .filter(day -> !day.isAfter(due))
                .isPresent();
        Consultation ended = of(id);
        if (inTime) {
            assertThat(ended.result()).hasValue(ReplyResult.DISAGREE);
            assertThat(ended.deemedAt()).isEmpty();
            assertThat(ended.lateOpinions()).isEmpty();
        } else {
            assertThat(ended.result()).hasValue(ReplyResult.DEEMED_NO_OBJECTION);
            assertThat(ended.deemedAt().map(Object::toString)).hasValue(due.plusDays(1) + "T00:00+08:00");
            assertThat(ended.lateOpinions()).hasSize(life.answerAfter().isPresent() ? 1 : 0);
        }
    }

    /** Days go by, one after another or in leaps, perhaps with the node down. */
    private static void pass(Life life, LocalDate until) {
        if (life.restart()) {
            desk.restart();
        }
        LocalDate day = LocalDate.ofInstant(desk.bench.clock().instant(), BusinessClock.ZONE)
                .plusDays(life.step());
        for (; day.isBefore(until); day = day.plusDays(life.step())) {
            desk.consulting.at(day + "T00:00:30");
        }
    }

    private static SendRequest request(Optional<Integer> limit) {
        return new SendRequest(List.of("finance"), ConsultationKind.COUNTERSIGN, limit, "急", Optional.empty());
    }

    private static Consultation of(String id) {
        return desk.consulting.of(id, "finance");
    }

    private static LocalDate lastDay(LocalDate delivered, int days) {
        LocalDate day = delivered;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= desk.pack.almanac.working(day) ? 1 : 0;
        }
        return day;
    }
}
