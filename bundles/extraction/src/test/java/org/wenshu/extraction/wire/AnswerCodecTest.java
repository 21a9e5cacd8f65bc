package org.wenshu.extraction.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Elements;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.api.extraction.Part;

class AnswerCodecTest {

    private static final String TEXT = "站前区人民政府关于春节的通知\n第一条 𠮷";

    @Test
    void whatWasReadComesBackAsItWas() throws IOException {
        var answer = new Answer(new Answer.Text(extracted()), true);
        assertThat(AnswerCodec.decode(AnswerCodec.encode(answer))).isEqualTo(answer);
    }

    @Test
    void everyReasonComesBack() throws IOException {
        for (Reason reason : Reason.values()) {
            var answer = new Answer(new Answer.Refusal(reason, "why"), false);
            assertThat(AnswerCodec.decode(AnswerCodec.encode(answer))).isEqualTo(answer);
        }
    }

    @Property(tries = 300)
    void aDamagedAnswerIsAnIoExceptionOrAnotherAnswer(
            @ForAll @IntRange(max = 400) int position, @ForAll byte value, @ForAll @IntRange(max = 400) int length)
            throws IOException {
        byte[] bytes = AnswerCodec.encode(new Answer(new Answer.Text(extracted()), false));
        bytes[position % bytes.length] = value;
        byte[] cut = Arrays.copyOf(bytes, Math.min(bytes.length, length));
        for (byte[] damaged : List.of(bytes, cut)) {
            try {
                AnswerCodec.decode(damaged);
            } catch (IOException expected) {
                assertThat(expected).isNotNull();
            }
        }
    }

    @Test
    void aPlaceOutsideTheTextIsRefused() throws IOException {
        var beyond = new Article("第一条", "第一条", 0, TEXT.length() + 1);
        var extracted = new Extracted(
                "text/plain", Optional.empty(), TEXT, extracted().elements(), Optional.empty(), List.of(beyond));
        byte[] bytes = AnswerCodec.encode(new Answer(new Answer.Text(extracted), false));
        assertThatThrownBy(() -> AnswerCodec.decode(bytes)).isInstanceOf(IOException.class);
    }

    private static Extracted extracted() {
        var title = new Element("站前区人民政府关于春节的通知", 0.95, 0, 14);
        var elements = new Elements(
                Optional.empty(),
                Optional.of(title),
                Optional.empty(),
                Optional.of(new Element("NOTICE", 0.9, 0, 14)),
                List.of(title, title),
                List.of(),
                List.of(title),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        var article = new Article("第一条", "第二章/第一条", 15, 20);
        return new Extracted(
                "text/plain",
                Optional.of(3),
                TEXT,
                elements,
                Optional.of("机密★10年"),
                List.of(article),
                List.of(new Part("通知.txt", true, 0, 14), new Part("", false, 14, 20)),
                2);
    }
}
