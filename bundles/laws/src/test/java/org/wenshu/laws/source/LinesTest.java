package org.wenshu.laws.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void linesComeOneByOneWithAnEndOrWithout() {
        Lines lines = lines("一\n\n二");

        assertThat(lines.next()).contains("一");
        assertThat(lines.next()).contains("");
        assertThat(lines.next()).contains("二");
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void aLineThatIsTooLongIsCutAndTheNextIsWhole() {
        Lines lines = lines("x".repeat(Lines.LONGEST + 100) + "\nnext");

        assertThat(lines.next().orElseThrow()).hasSize(Lines.LONGEST);
        assertThat(lines.tooLong()).isTrue();
        assertThat(lines.next()).contains("next");
        assertThat(lines.tooLong()).isFalse();
    }

    private static Lines lines(String text) {
        return new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
