package org.wenshu.semantic.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    @Test
    void eachHanCharacterAndEachMarkIsAPieceAndWordsAreCut() throws IOException {
        Tokenizer tokenizer = new Tokenizer(carried());

        // As the tokenizer of the model's authors cuts it.
        assertThat(tokenizer.tokens("招牌，")).containsExactly(101, 2875, 4277, 8024, 102);
        assertThat(tokenizer.tokens("招 牌 ，")).isEqualTo(tokenizer.tokens("招牌，"));
        assertThat(tokenizer.tokens("COVID"))
                .isEqualTo(tokenizer.tokens("covid"))
                .doesNotContain(100);
        assertThat(tokenizer.tokens("")).containsExactly(101, 102);
    }

    @Test
    void whatIsUnknownOrTooLongDoesNotStopIt() throws IOException {
        Tokenizer tokenizer = new Tokenizer(carried());

        assertThat(tokenizer.tokens("\uD840\uDC0B\u0007\uFFFD")).containsExactly(101, 100, 102);
        assertThat(tokenizer.tokens("x".repeat(500))).containsExactly(101, 100, 102);
        assertThat(tokenizer.tokens("法".repeat(5000))).hasSize(512).endsWith(102);
    }

    @Test
    void theVocabularyIsReadWithItsEscapes() throws IOException {
        assertThat(carried().size()).isEqualTo(21128);
        Vocabulary small = Vocabulary.read(stream("{\"model\":{\"vocab\":{\"\\\"\":7,\"\\u6cd5\":8,\"\\\\\":9}}}"));
        assertThat(small.number("\"")).hasValue(7);
        assertThat(small.number("法")).hasValue(8);
        assertThat(small.number("\\")).hasValue(9);
        assertThat(small.number("律")).isEmpty();
        assertThatThrownBy(() -> Vocabulary.read(stream("{}"))).isInstanceOf(IOException.class);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Vocabulary carried() throws IOException {
        try (InputStream in = Tokenizer.class.getResourceAsStream("/bge-small-zh-v1.5-q-tokenizer.json")) {
            return Vocabulary.read(in);
        }
    }
}
