package org.wenshu.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wenshu.api.journal.JournalException;
import org.wenshu.journal.Happenings.Colour;
import org.wenshu.journal.Happenings.Everything;
import org.wenshu.journal.Happenings.NoteTaken;
import org.wenshu.journal.Happenings.NoteView;
import org.wenshu.journal.Happenings.Part;

class EventJsonTest {

    private final EventJson json = new EventJson();

    private static Everything everything() {
        return new Everything(
                "文号",
                7,
                true,
                LocalDate.of(2025, 9, 26),
                Instant.parse("2025-09-26T01:02:03.004Z"),
                Duration.ofHours(36),
                Colour.GREEN,
                Optional.of("站前区"),
                Optional.empty(),
                List.of(new Part("一", List.of("甲", "乙"))),
                Set.of(Colour.RED),
                Map.of("份", 3));
    }

    @Test
    void anEventComesBackAsItWas() {
        assertThat(json.read(json.write(everything()), Everything.class)).isEqualTo(everything());
    }

    @Test
    void theFormIsPlain() {
        assertThat(json.write(everything()))
                .isEqualTo("{\"text\":\"文号\",\"number\":7,\"flag\":true,\"date\":\"2025-09-26\","
                        + "\"instant\":\"2025-09-26T01:02:03.004Z\",\"duration\":\"PT36H\",\"colour\":\"GREEN\","
                        + "\"name\":\"站前区\",\"day\":null,\"parts\":[{\"name\":\"一\",\"words\":[\"甲\",\"乙\"]}],"
                        + "\"colours\":[\"RED\"],\"counts\":{\"份\":3}}");
    }

    @Test
    void whatIsAbsentIsEmptyNullOrZero() {
        Everything read = json.read("{}", Everything.class);
        assertThat(read.text()).isNull();
        assertThat(read.number()).isZero();
        assertThat(read.name()).isEmpty();
        assertThat(read.day()).isEmpty();
        assertThat(read.parts()).isEmpty();
        assertThat(read.colours()).isEmpty();
        assertThat(read.counts()).isEmpty();
    }

    @Test
    void nullCollectionsAreEmptyAlsoInside() {
        Everything read = json.read("{\"parts\":[{\"name\":\"一\",\"words\":null}],\"counts\":null}", Everything.class);
        assertThat(read.parts()).containsExactly(new Part("一", List.of()));
        assertThat(read.counts()).isEmpty();
    }

    @Test
    void whatIsUnknownIsIgnored() {
        NoteView view = json.read("{\"text\":\"a\",\"colour\":\"blue\"}", NoteView.class);
        assertThat(view).isEqualTo(new NoteView("a", Optional.empty()));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> json.read("{\"text\":[1]}", NoteTaken.class))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("NoteTaken");
        assertThatThrownBy(() -> json.read("not json", NoteTaken.class)).isInstanceOf(JournalException.class);
    }
}
