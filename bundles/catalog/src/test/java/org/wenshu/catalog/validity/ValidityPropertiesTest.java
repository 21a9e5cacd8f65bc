package org.wenshu.catalog.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.catalog.validity.RandomLives.RandomLife;

/** The status of random lives, on every day. */
class ValidityPropertiesTest {

    @Provide
    Arbitrary<RandomLife> lives() {
        return RandomLives.lives();
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void theStatusIsThatOfTheReference(@ForAll("lives") RandomLife life) {
        Validity validity = life.validity();

        ReferenceLife.told(RandomLives.BEFORE, RandomLives.SPAN, life.effectiveOn(), life.lastDay(), life.changes())
                .forEach((day, status) ->
                        assertThat(validity.statusOn(day)).as(day.toString()).isEqualTo(status));
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void theTurnsLeadToTheStatusOfToday(@ForAll("lives") RandomLife life) {
        Validity validity = life.validity();

        assertThat(validity.turns()).isSortedAccordingTo(Comparator.comparing(Turn::on));
        assertThat(validity.turns()).allSatisfy(turn -> assertThat(turn.on()).isAfterOrEqualTo(RandomLives.FIRST));
        LocalDate end = RandomLives.BEFORE.plusDays(RandomLives.SPAN);
        EntryStatus last = validity.turns().isEmpty()
                ? validity.statusOn(life.publishedOn())
                : validity.turns().get(validity.turns().size() - 1).status();
        assertThat(last).isEqualTo(validity.statusOn(end));
    }
}
