package org.wenshu.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import javax.ws.rs.ext.ParamConverter;
import org.junit.jupiter.api.Test;
import org.wenshu.api.web.ProblemException;

class ParametersTest {

    private final Parameters parameters = new Parameters();

    @Test
    void readsNumbersDatesAndConstants() {
        assertThat(converter(int.class).fromString("17")).isEqualTo(17);
        assertThat(converter(LocalDate.class).fromString("2025-09-26")).isEqualTo("2025-09-26");
        assertThat(converter(DayOfWeek.class).fromString("MONDAY")).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void refusesWhatIsNoneWithTheWayOut() {
        for (Class<?> type : new Class<?>[] {int.class, LocalDate.class, DayOfWeek.class}) {
            assertThatThrownBy(() -> converter(type).fromString("乱"))
                    .isInstanceOfSatisfying(ProblemException.class, refused -> {
                        assertThat(refused.problem().status()).isEqualTo(400);
                        assertThat(refused.problem().detail()).contains("乱");
                    });
        }
    }

    @Test
    void leavesOtherTypesToJaxRs() {
        assertThat(parameters.getConverter(String.class, String.class, new Annotation[0]))
                .isNull();
    }

    private <T> ParamConverter<T> converter(Class<T> type) {
        return parameters.getConverter(type, type, new Annotation[0]);
    }
}
