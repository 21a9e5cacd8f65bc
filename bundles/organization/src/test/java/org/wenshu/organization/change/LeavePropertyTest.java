package org.wenshu.organization.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;
import org.wenshu.organization.leave.LeaveState;

/**
 * Whatever happens to leaves: on every day the holder acts, or the partner who is there, or nobody; and who acted on a
 * day that has passed does not change any more.
 */
class LeavePropertyTest {

    private static final LocalDate FIRST = LocalDate.parse("2025-09-01");
    private static final Map<String, String> PAIRS = Map.of("vm1", "vm2", "vm2", "vm1", "vm3", "vm4", "vm4", "vm3");

    private enum What {
        ASK,
        APPROVE,
        REFUSE,
        EMERGENCY,
        RETURN,
        TOMORROW
    }

    private record Act(What what, String post, int number, int days) {}

    /** What the model knows of a leave: the days on which it has effect. */
    private static final class Known {
        private final String id;
        private final String post;
        private final LocalDate from;
        private LocalDate first;
        private LocalDate last;

        private Known(String id, String post, LocalDate from, LocalDate until) {
            this.id = id;
            this.post = post;
            this.from = from;
            this.last = until;
        }

        private boolean away(String who, LocalDate day) {
            return post.equals(who) && first != null && !day.isBefore(first) && !day.isAfter(last);
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void oneWhoIsThereOrNobody(@ForAll("acts") List<Act> acts) {
        Path directory = temporary();
        try (LeaveBench bench = new LeaveBench(directory)) {
            LocalDate today = FIRST;
            List<Known> leaves = new ArrayList<>();
            Map<LocalDate, List<Assignment>> then = new TreeMap<>();
            bench.district.at(today.toString());
            for (Act act : acts) {
                if (act.what() == What.TOMORROW) {
                    then.put(today, everybody(bench, today));
                    today = today.plusDays(1);
                    bench.district.at(today.toString());
                } else {
                    take(bench, leaves, act, today);
                }
            }
            for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(20)); day = day.plusDays(1)) {
                compare(bench, leaves, day);
            }
            then.forEach((day, acting) -> assertThat(everybody(bench, day)).isEqualTo(acting));
            assertThat(bench.district.changes().knownOn(today).state().terms())
                    .containsExactlyInAnyOrderElementsOf(
                            bench.district.tables.directory().state().terms());
        } finally {
            delete(directory);
        }
    }

    private static List<Assignment> everybody(LeaveBench bench, LocalDate day) {
        return PAIRS.keySet().stream()
                .sorted()
                .map(post -> bench.acting(post, day.toString()))
                .toList();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("leaves");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(LeaveBench bench, List<Known> leaves, Act act, LocalDate today) {
        try {
            if (act.what() == What.ASK) {
                LocalDate from = today.plusDays(act.number());
                LocalDate until = from.plusDays(act.days());
                String id = bench.asks(
                        act.post(),
                        LeaveBench.application(act.post(), from.toString(), until.toString(), "急事", "", ""));
                leaves.add(new Known(id, act.post(), from, until));
            } else if (!leaves.isEmpty()) {
                answer(bench, leaves.get(act.number() % leaves.size()), act.what(), today);
            }
        } catch (ChangeRefusedException refused) {
            assertThat(refused.problem().status()).isIn(409, 422);
        }
    }

    private static void answer(LeaveBench bench, Known leave, What what, LocalDate today) {
        switch (what) {
            case APPROVE -> bench.approves("mayor", leave.id);
            case EMERGENCY -> bench.marksEmergency("office-director", leave.id, "汛情");
            case REFUSE -> bench.refuses("mayor", leave.id, "会议");
            default -> bench.returns(leave.post, leave.id);
        }
        boolean begins = what == What.APPROVE || what == What.EMERGENCY;
        if (begins && leave.first == null && !today.isAfter(leave.last)) {
            leave.first = today.isAfter(leave.from) ? today : leave.from;
        }
        if (!begins && !today.isAfter(leave.last)) {
            leave.last = today.minusDays(1);
        }
    }

    private static void compare(LeaveBench bench, List<Known> leaves, LocalDate day) {
        for (String post : PAIRS.keySet()) {
            boolean away = leaves.stream().anyMatch(leave -> leave.away(post, day));
            boolean partnerAway = leaves.stream().anyMatch(leave -> leave.away(PAIRS.get(post), day));
            Assignment acting = bench.acting(post, day.toString());
            Optional<String> expected =
                    !away ? Optional.of(post) : Optional.of(PAIRS.get(post)).filter(by -> !partnerAway);
            assertThat(acting.actingPost()).as(post + " on " + day).isEqualTo(expected);
            assertThat(acting.capacity())
                    .isEqualTo(!away ? Capacity.OWN : partnerAway ? Capacity.PENDING_ARRANGEMENT : Capacity.ACTING_FOR);
        }
        assertThat(leaves).allSatisfy(leave -> assertThat(bench.state(leave.id))
                .isNotIn(LeaveState.COMPLETE, LeaveState.INCOMPLETE));
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(
                                What.ASK,
                                What.ASK,
                                What.APPROVE,
                                What.APPROVE,
                                What.EMERGENCY,
                                What.REFUSE,
                                What.RETURN,
                                What.TOMORROW,
                                What.TOMORROW),
                        Arbitraries.of(PAIRS.keySet()),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 5))
                .as(Act::new)
                .list()
                .ofMinSize(6)
                .ofMaxSize(14);
    }
}
