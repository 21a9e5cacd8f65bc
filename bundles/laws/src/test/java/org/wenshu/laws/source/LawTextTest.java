package org.wenshu.laws.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wenshu.api.law.LawArticle;

class LawTextTest {

    @Test
    void aTextIsTakenApart() {
        LawText law = LawText.of(
                """
                （1996年通过）

                ## 第一章　总则

                第一条　为了规范。

                第一款之后的另一款。
                ## 第二章 种类
                第一节 一般
                第二条 行政处罚是指。
                第五条 缺了两条。
                """);

        assertThat(law.preamble()).isEqualTo("（1996年通过）");
        assertThat(law.articles())
                .containsExactly(
                        new LawArticle("第一条", "第一章 总则", "为了规范。\n第一款之后的另一款。"),
                        new LawArticle("第二条", "第二章 种类/第一节 一般", "行政处罚是指。"),
                        new LawArticle("第五条", "第二章 种类/第一节 一般", "缺了两条。"));
        assertThat(law.lastArticle()).isEqualTo(5);
    }

    @Test
    void aCitationAtTheBeginningOfALineIsNoArticle() {
        LawText law = LawText.of("第一条 甲。\n第二条、第三条所列的。\n第八十条 别的法律。\n第二条 乙。\n第一条 附件里的。");

        assertThat(law.articles()).extracting(LawArticle::label).containsExactly("第一条", "第二条");
        assertThat(law.articles().get(1).text()).contains("附件里的");
    }

    @Test
    void aBookOfACodeBeginsWhereTheLastEnded() {
        LawText law = LawText.of("第二百零五条　本编调整。\n第二百零六条　国家坚持。");

        assertThat(law.articles()).hasSize(2);
        assertThat(law.lastArticle()).isEqualTo(206);
    }

    @Test
    void aTextWithoutArticlesIsAllPreamble() {
        LawText law = LawText.of("通知如下：\n一、甲");

        assertThat(law.articles()).isEmpty();
        assertThat(law.preamble()).isEqualTo("通知如下：\n一、甲");
        assertThat(law.lastArticle()).isZero();
    }

    @Test
    void theBeginningIsStatedAtTheEnd() {
        assertThat(LawText.of("第一条 自2001年1月1日起施行的。\n第二条 本法自2021年7月15日起施行。").statedBeginning())
                .contains(LocalDate.of(2021, 7, 15));
        assertThat(LawText.of("第一条 本法自2021年13月15日起施行。").statedBeginning()).isEmpty();
        assertThat(LawText.of("第一条 自公布之日起施行。").statedBeginning()).isEmpty();
    }

    @Test
    void whatIsRepealedIsReadFromTheClauseAlone() {
        assertThat(Repeals.in(LawText.of("第一条 根据《甲法》制定。\n第二条 本条例自公布之日起施行。1998年公布的《乙办法》（国务院令第1号）、《丙规定》同时废止。")))
                .containsExactly("乙办法", "丙规定");
        assertThat(Repeals.in(LawText.of("第一条 依照《甲法》第三条，《乙办法》中有关收费的规定同时废止。"))).isEmpty();
        assertThat(Repeals.in(LawText.of("第一条 《关于〈甲〉的决定》同时废止。"))).containsExactly("关于〈甲〉的决定");
    }
}
