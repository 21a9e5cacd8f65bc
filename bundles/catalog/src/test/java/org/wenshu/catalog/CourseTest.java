package org.wenshu.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.wenshu.catalog.validity.Revocation;
import org.wenshu.catalog.validity.Validity;

/** A course says of every day what the validity says that it was made of. */
class CourseTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Property(tries = 1_000)
    void saysWhatTheValiditySays(
            @ForAll @IntRange(max = 20) int effective,
            @ForAll @IntRange(max = 40) int expires,
            @ForAll @IntRange(max = 40) int amended,
            @ForAll @IntRange(max = 40) int repealed,
            @ForAll @IntRange(max = 40) int revoked,
            @ForAll boolean fromTheBeginning) {
        Validity validity = new Validity(
                FIRST,
                FIRST.plusDays(effective),
                day(expires),
                day(amended),
                day(repealed),
                day(revoked).map(on -> new Revocation(on, fromTheBeginning ? Optional.empty() : Optional.of(on))));

        Course course = Course.of(validity);

        for (LocalDate day = FIRST.minusDays(3); day.isBefore(FIRST.plusDays(45)); day = day.plusDays(1)) {
            assertThat(course.on(day.toEpochDay())).as(day + " of " + validity).isEqualTo(validity.statusOn(day));
        }
        assertThat(course).isEqualTo(Course.of(validity)).hasSameHashCodeAs(Course.of(validity));
    }

    /** Half of them never come. */
    private static Optional<LocalDate> day(int number) {
        return number % 2 == 0 ? Optional.empty() : Optional.of(FIRST.plusDays(number));
    }
}
