package org.wenshu.semantic.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

    @Test
    void anArticleIsAPassageUnderItsTitle() {
        String text = "办法\n第一条 目的。\n第二条 范围。";

        List<Passage> passages =
                Passages.of(new Text("办法", text, List.of(new Text.Place(3, 11), new Text.Place(11, 18))));

        assertThat(passages).containsExactly(new Passage(3, 11, "办法\n第一条 目的。"), new Passage(11, 18, "办法\n第二条 范围。"));
    }

    @Test
    void aLongTextIsCutAfterSentencesAndNothingIsLost() {
        String text = "这是一个完整的句子。".repeat(200);

        List<Passage> passages = Passages.of(new Text("", text, List.of()));

        assertThat(passages).hasSizeGreaterThan(4).allSatisfy(passage -> {
            assertThat(passage.words()).endsWith("。").hasSizeLessThanOrEqualTo(400);
            assertThat(passage.words()).isEqualTo(text.substring(passage.start(), passage.end()));
        });
        assertThat(passages.stream().mapToInt(p -> p.end() - p.start()).sum()).isEqualTo(text.length());
    }

    @Test
    void aTextWithoutEndsIsCutBetweenCharacters() {
        String text = "\uD840\uDC0B".repeat(999) + "x";

        assertThat(Passages.of(new Text("", text, List.of()))).allSatisfy(passage -> assertThat(
                        Character.isLowSurrogate(passage.words().charAt(0)))
                .isFalse());
    }

    @Test
    void aTitleAloneIsReadAndNothingIsNot() {
        assertThat(Passages.of(new Text("办法", "", List.of()))).containsExactly(new Passage(0, 0, "办法"));
        assertThat(Passages.of(new Text("", " \n", List.of()))).isEmpty();
        assertThat(Passages.of(new Text("", "短", List.of(new Text.Place(0, 99)))))
                .isEmpty();
    }
}
