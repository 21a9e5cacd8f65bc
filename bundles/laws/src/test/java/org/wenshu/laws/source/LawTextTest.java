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
    void whatStandsBeforeTheFirstArticleFindsItsPlace() {
        LawText law = LawText.of("第三条 本法自2021年1月1日起施行。\n第一章 总则\n第一条 甲。\n第二条 乙。\n第二条之一 丙。");

        assertThat(law.articles()).extracting(LawArticle::label).containsExactly("第一条", "第二条", "第二条之一", "第三条");
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
    void theBeginningMayStandAboveTheText() {
        String history = "2011年8月31日 国务院令第603号公布\n2011年10月1日 施行\n";

        assertThat(LawText.of(history + "第一条 为了完善。").statedBeginning()).contains(LocalDate.of(2011, 10, 1));
        assertThat(LawText.of(history + "第一条 本法自2021年7月15日起施行。").statedBeginning())
                .contains(LocalDate.of(2021, 7, 15));
    }

    @Test
    void aDecisionRepealsWithoutAClause() {
        LawText decision = LawText.of("常务委员会决定：\n一、废止《甲条例》（1992年通过）\n二、废止《乙条例》、《丙规定》\n根据《丁法》作出本决定。");

        assertThat(Repeals.in("某市人大常委会关于废止部分地方性法规的决定", decision)).containsExactlyInAnyOrder("甲条例", "乙条例", "丙规定");
        assertThat(Repeals.in("某条例", decision)).isEmpty();
    }

    @Test
    void whatIsRepealedIsReadFromTheClauseAlone() {
        assertThat(Repeals.in("某条例", LawText.of("第一条 根据《甲法》制定。\n第二条 本条例自公布之日起施行。1998年公布的《乙办法》（国务院令第1号）、《丙规定》同时废止。")))
                .containsExactly("乙办法", "丙规定");
        assertThat(Repeals.in("某条例", LawText.of("第一条 依照《甲法》第三条，《乙办法》中有关收费的规定同时废止。")))
                .isEmpty();
        assertThat(Repeals.in("某条例", LawText.of("第一条 《关于〈甲〉的决定》同时废止。"))).containsExactly("关于〈甲〉的决定");
    }
}
