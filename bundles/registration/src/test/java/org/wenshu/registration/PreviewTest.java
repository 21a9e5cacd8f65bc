package org.wenshu.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Elements;

class PreviewTest {

    private static Elements elements(Element title, List<Element> recipients) {
        return new Elements(
                Optional.empty(),
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                recipients,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @Test
    void marksWhatWasReadAndKeepsTheRest() {
        String text = "前 标题 中 区政府 后";

        var pieces = Preview.pieces(
                text, elements(new Element("标题", 0.9, 2, 4), List.of(new Element("区政府", 0.8, 7, 10))), List.of());

        assertThat(pieces)
                .containsExactly(
                        new Preview.Piece("前 ", "", ""),
                        new Preview.Piece("标题", "标题", ""),
                        new Preview.Piece(" 中 ", "", ""),
                        new Preview.Piece("区政府", "主送机关", ""),
                        new Preview.Piece(" 后", "", ""));
    }

    @Test
    void marksWhereArticlesBeginButEachLabelOnce() {
        String text = "标题\n第一条 甲\n第二条 乙\n附件\n第一条 丙";
        List<Article> articles = List.of(
                new Article("第一条", "第一条", 3, 9),
                new Article("第二条", "第二条", 9, 15),
                new Article("第一条", "附件/第一条", 18, 23));

        var pieces = Preview.pieces(text, elements(new Element("标题", 0.9, 0, 2), List.of()), articles);

        assertThat(pieces)
                .containsExactly(
                        new Preview.Piece("标题", "标题", ""),
                        new Preview.Piece("\n", "", ""),
                        new Preview.Piece("第一条 甲\n", "", "第一条"),
                        new Preview.Piece("第二条 乙\n附件\n第一条 丙", "", "第二条"));
    }

    @Test
    void tellsConfidenceInPerCent() {
        var found = Preview.found(elements(new Element("标题", 0.876, 0, 2), List.of()));

        assertThat(found).singleElement().satisfies(f -> {
            assertThat(f.label()).isEqualTo("标题");
            assertThat(f.confidence()).isEqualTo(88);
        });
    }

    @Property(tries = 300)
    void whateverTheOffsetsTheTextStaysWhole(
            @ForAll String text,
            @ForAll @IntRange(min = -5, max = 40) int start,
            @ForAll @IntRange(min = -5, max = 40) int end,
            @ForAll @IntRange(min = -5, max = 40) int other) {
        Elements wild = elements(new Element("a", 1, start, end), List.of(new Element("b", 1, other, end)));

        String whole = String.join(
                "",
                Preview.pieces(text, wild, List.of(new Article("第一条", "第一条", other, end))).stream()
                        .map(Preview.Piece::text)
                        .toList());

        assertThat(whole).isEqualTo(text);
    }
}
