package org.wenshu.laws.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
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

    @Test
    void aFileThatNeverEndsIsLeftBeforeItsFirstLineIsOver() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 100; i++) {
                out.write(new byte[1_000_000]);
            }
        }
        assertThat(packed.size()).isLessThan(200_000);
        Lines bomb = new Lines(new ByteArrayInputStream(packed.toByteArray()), 10_000_000);

        assertThatThrownBy(bomb::next).isInstanceOf(Lines.TooMuch.class);
        assertThat(new Lines(new ByteArrayInputStream("一\n二".getBytes(StandardCharsets.UTF_8)), 4).next())
                .contains("一");
    }

    private static Lines lines(String text) {
        return new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
