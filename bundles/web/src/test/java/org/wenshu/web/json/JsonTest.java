package org.wenshu.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

    record Thing(Optional<String> name, List<String> tags, Map<String, Integer> counts, Instant at, LocalDate day) {}

    private final JsonMapper mapper = Json.mapper();

    @Test
    void readsWhatIsAbsentOrNullAsEmpty() throws Exception {
        Thing absent = mapper.readValue("{}", Thing.class);
        Thing nulls = mapper.readValue("{\"name\":null,\"tags\":null,\"counts\":null}", Thing.class);
        assertThat(absent).isEqualTo(nulls);
        assertThat(absent.name()).isEmpty();
        assertThat(absent.tags()).isEmpty();
        assertThat(absent.counts()).isEmpty();
    }

    @Test
    void writesTimesAsPeopleHereReadThem() throws Exception {
        Thing thing = new Thing(
                Optional.of("甲"),
                List.of(),
                Map.of(),
                Instant.parse("2025-09-26T01:00:00Z"),
                LocalDate.of(2025, 9, 26));
        assertThat(mapper.writeValueAsString(thing))
                .isEqualTo("{\"name\":\"甲\",\"tags\":[],\"counts\":{},\"at\":\"2025-09-26T09:00:00+08:00\","
                        + "\"day\":\"2025-09-26\"}");
    }

    @Test
    void readsItsOwnInstants() throws Exception {
        assertThat(mapper.readValue("{\"at\":\"2025-09-26T09:00:00+08:00\"}", Thing.class)
                        .at())
                .isEqualTo("2025-09-26T01:00:00Z");
    }

    @Test
    void refusesWhatFollowsTheBody() {
        assertThatThrownBy(() -> mapper.readValue("{} {}", Thing.class)).isInstanceOf(JsonProcessingException.class);
    }
}
