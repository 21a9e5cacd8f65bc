package org.wenshu.archive.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenshu.archive.words.Synonyms;

/** What is asked by meaning, and how much the meaning counts. */
class FusionTest {

    @Test
    void theMeaningCountsMostAmongArticlesAndLeastAmongLongDocuments() {
        assertThat(Fusion.share(0)).isEqualTo(0.6);
        assertThat(Fusion.share(300)).isEqualTo(0.6);
        assertThat(Fusion.share(750)).isCloseTo(0.315, within(0.001));
        assertThat(Fusion.share(1200)).isCloseTo(0.03, within(0.001));
        assertThat(Fusion.share(50_000)).isCloseTo(0.03, within(0.001));
    }

    @Test
    void whatIsPutAsToAPersonIsAskedByMeaning() {
        for (String question : List.of("如何落实“菜篮子”市长负责制？", "保理合同与借贷合同的区别？", "买房可以提取公积金吗", "参与赌博是不是犯罪", "哪类物资免征关税")) {
            assertThat(Fusion.suits(question, Synonyms.NONE)).as(question).isTrue();
        }
    }

    @Test
    void whatIsAnOrderToFindTheseWordsIsNot() {
        for (String question : List.of(
                "“户外招牌”",
                "“户外招牌” 罚款",
                "“户外招牌”？",
                "如何设置\"户外招牌\"",
                "如何设置 标题:招牌",
                "如何 AND 招牌",
                "户外招牌",
                "营站政发〔2024〕3号",
                "第三条",
                "?",
                "")) {
            assertThat(Fusion.suits(question, Synonyms.NONE)).as(question).isFalse();
        }
    }
}
