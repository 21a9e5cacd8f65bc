package org.wenshu.review.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final String FIRST = "管理办法\n第一条　为规范设置，制定本办法。\n第二条　本办法适用于本区。\n第三条　区综合执法局负责监督管理。\n"
            + "第四条　设置招牌应当申请。\n第五条　设置招牌应当按季度缴纳管理费，逾期不缴纳的，处以罚款。\n第六条　本办法自公布之日起施行。\n";

    @Test
    void wordsStandInTheirArticleAfterOthersWereInsertedAndItWasWordedAnew() {
        String second = "管理办法\n第一条　为规范设置，制定本办法。\n第二条　本办法适用于本区。\n第三条　招牌是指沿街牌匾。\n第四条　设置招牌遵循安全原则。\n"
                + "第五条　区综合执法局负责监督管理。\n第六条　设置招牌应当申请。\n第七条　沿街设置招牌的单位应当按年度缴纳管理费，逾期不缴纳的，处以罚款。\n"
                + "第八条　本办法自公布之日起施行。\n";

        Place fee = place(second, "缴纳管理费").orElseThrow();

        assertThat(fee.article()).contains("第七条");
        assertThat(fee.same()).isTrue();
        assertThat(second.substring(fee.start(), fee.end())).isEqualTo("缴纳管理费");
        assertThat(place(second, "处以罚款").orElseThrow().article()).contains("第七条");
    }

    @Test
    void anArticleBetweenTheSameOthersIsTheSameHoweverItWasWordedAnew() {
        String first = "第一条　为规范夜市设置，制定本办法。\n第二条　摊位经营者应当缴纳管理费，保持环境整洁。\n"
                + "第三条　经营者逾期不缴纳管理费的，不得进入夜市经营。\n第四条　本办法自2026年5月1日起施行。\n";
        String second = "第一条　为规范夜市设置，制定本办法。\n第二条　夜市不得占用消防车通道。\n第三条　摊位经营者应当缴纳管理费，保持环境整洁。\n"
                + "第四条　摊位经营者未按季度缴纳管理费，经催告仍不补缴的，应当退出夜市经营。\n第五条　本办法自2026年5月1日起施行。\n";
        int start = first.lastIndexOf("缴纳管理费");

        Place fee = Place.of(first, start, start + 5, second).orElseThrow();

        assertThat(fee.article()).contains("第四条");
        assertThat(fee.start()).isEqualTo(second.lastIndexOf("缴纳管理费"));
        assertThat(fee.same()).isTrue();
    }

    @Test
    void anotherMatterInTheSamePlaceIsNotTheSameArticle() {
        String first = "第一条　为规范夜市设置，制定本办法。\n第二条　夜市不得占用消防车通道，确保安全，违者取缔。\n第三条　本办法自公布之日起施行。\n";
        String second = first.replace("夜市不得占用消防车通道，确保安全，违者取缔", "营业时间由街道办事处公告，居民可以提出意见");
        int start = first.indexOf("消防车通道");

        assertThat(Place.of(first, start, start + 5, second.replace("第二条", "第五条")))
                .isEmpty();
    }

    @Test
    void otherWordsInTheirPlaceAreNamed() {
        String second = FIRST.replace("处以罚款", "责令限期改正");

        Place place = place(second, "处以罚款").orElseThrow();

        assertThat(place.same()).isFalse();
        assertThat(second.substring(place.start(), place.end())).isEqualTo("责令限期改正");
    }

    @Test
    void wordsThatWereStruckAreGone() {
        assertThat(place(FIRST.replace("，逾期不缴纳的，处以罚款", ""), "处以罚款")).isEmpty();
    }

    @Test
    void ofEqualWordsTheNearestAreMeant() {
        int second = FIRST.lastIndexOf("设置招牌");
        String later = "序言设置招牌。\n" + FIRST;

        Place place = Place.of(FIRST, second, second + 4, later).orElseThrow();

        assertThat(place.article()).contains("第五条");
        assertThat(place.start()).isEqualTo(later.lastIndexOf("设置招牌"));
    }

    @Test
    void wordsWhoseArticleWasTornApartAreFoundIfTheyStandOnce() {
        String later = "管理办法\n第一条　完全另外的规定。\n第二条　违反的，处以罚款，并予公告，通报有关机关。\n";

        Optional<Place> place = place(later, "处以罚款");

        assertThat(place).isPresent();
        assertThat(place.orElseThrow().article()).contains("第二条");
    }

    private static Optional<Place> place(String later, String words) {
        int start = FIRST.indexOf(words);
        return Place.of(FIRST, start, start + words.length(), later);
    }
}
