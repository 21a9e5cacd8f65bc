package org.wenshu.aids.legalbasis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenshu.aids.Drafts;
import org.wenshu.api.law.LawStatus;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.AidInterruptedException;

class LegalBasisAidTest {

    private final LegalBasisAid aid = new LegalBasisAid(new Shelf()
            .with("行政处罚法", LawStatus.IN_FORCE, 86)
            .with("合同法", LawStatus.REPEALED, 428)
            .with("慈善法", LawStatus.IN_FORCE, 125)
            .with("某某法", LawStatus.AMENDED, 10)
            .with("新法", LawStatus.NOT_YET_IN_FORCE, 10)
            .with("民法典", LawStatus.IN_FORCE, 1260)
            .with("刚改法", LocalDate.of(2025, 9, 12), LocalDate.of(2025, 9, 12), LawStatus.IN_FORCE, 10)
            .with("刑法", LawStatus.IN_FORCE, 452)
            .with("无障碍环境建设法", LawStatus.IN_FORCE, 72));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "根据《行政处罚法》第五条处罚。|in-force",
                "根据《合同法》第五条处理。|repealed",
                "根据《某某法》第五条处理。|superseded",
                "根据《行政处罚法》（2017年修正）第五条处理。|superseded",
                "根据《行政处罚法》第九十条处罚。|article-beyond",
                "根据《刑法》第一百二十条之一处罚。|article-unknown",
                "根据《新法》第五条处理。|not-yet-in-force",
                "根据《不知名条例》第五条处理。|law-unknown",
                "根据《中华人民共和国行政处罚法》，制定本办法。|in-force",
                "根据行政处罚法的规定，制定本办法。|in-force",
                "违反了行政处罚法第五条。|in-force",
                "《行政处罚法》第12条|in-force",
                "属于行政处罚法第五条规定的情形。|in-force",
                "当事人要求其承担行政处罚法第五条规定的责任。|in-force",
                "第一条刑法第五条规定的行为。|in-force",
                "依照民法典第五条处理。|in-force",
                "对于某未知法第五条规定的事项。|law-unknown",
                "依照《刚改法》第五条处理。|newly-amended",
            })
    void aCitationIsFoundAndItsStatusSaid(String text, String kind) {
        List<Advice> advice = aid.examine(Drafts.of("某办法", text));

        assertThat(advice).extracting(Advice::kind).contains(kind);
        assertThat(advice).filteredOn(a -> a.kind().equals(kind)).hasSize(1);
    }

    @Test
    void theTextStandsBesideWithALink() {
        Advice advice =
                aid.examine(Drafts.of("某办法", "依照《行政处罚法》第十六条第二款第（一）项处罚。")).get(0);

        assertThat(advice.passages().get(0).text()).isEqualTo("第十六条的条文");
        assertThat(advice.passages().get(0).status()).isEqualTo("现行有效");
        assertThat(advice.passages().get(0).link()).isEqualTo("/laws/v0#第十六条");
        assertThat(advice.norm()).isEqualTo("中华人民共和国行政处罚法第十六条");
        assertThat(advice.level()).isEqualTo(Advice.Level.REFERENCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "依照《慈善法》第五条、第七条和第九条处理。|第五条 第七条 第九条",
                "依照《慈善法》第五条至第九条处理。|第五条 第九条",
                "依照《慈善法》第三十条、三十一条和三十三条处理。|第三十条 三十一条 三十三条",
                "《慈善法》（主席令第43号）第五条|第五条",
                "《慈\\n善法》第五条|第五条",
                "依照《慈善法》处理。该法第八条另有规定。|《慈善法》 第八条",
                "《慈善法》（以下简称《善法》）施行后，《善法》第六条已明确。|《慈善法》 第六条",
                "《慈善法》第四条规定：“用于本法第三条规定的活动。”第七条规定：“可以。”|第四条 第三条 第七条",
            })
    void whatIsMeantIsTheLawBefore(String text, String words) {
        List<Advice> advice = aid.examine(Drafts.of("某办法", text.replace("\\n", "\n")));

        assertThat(advice)
                .allSatisfy(a -> assertThat(a.norm()).startsWith("中华人民共和国慈善法"))
                .extracting(a -> text.replace("\\n", "\n").substring(a.start(), a.end()))
                .containsExactly(words.split(" "));
    }

    @Test
    void ownArticlesAreNoLawsAndMustExist() {
        String text = "第一条　根据《慈善法》，制定本办法。\n第二条　甲。\n第三条　违反本办法第二条的，依照第九条处理。";

        List<Advice> advice = aid.examine(Drafts.of("某办法", text));

        assertThat(advice).extracting(Advice::kind).containsExactly("in-force", "own-article-unknown");
        assertThat(text.substring(advice.get(1).start(), advice.get(1).end())).isEqualTo("第九条");
    }

    @Test
    void theDraftItselfAndOtherPapersAreNoUnknownLaws() {
        assertThat(aid.examine(Drafts.of("关于印发《站前区招牌管理办法》的通知", "现将《站前区招牌管理办法》印发给你们，落实《某规划》。")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "关于贯彻《促进甲条例》若干措施的通知,促进甲条例,law-unknown",
        "关于印发贯彻《促进甲条例》若干措施的通知,促进甲条例,law-unknown",
        "关于印发《甲办法》和《乙办法》的通知,甲办法,",
        "关于印发《甲办法》和《乙办法》的通知,乙办法,",
        "甲办法（草案）,甲办法,",
        "某区甲办法,甲办法,",
        "关于修改〈甲办法〉的决定,甲办法,",
    })
    void onlyWhatADraftIssuesIsItself(String title, String cited, String kind) {
        List<Advice> advice = aid.examine(Drafts.of(title, "落实《" + cited + "》。"));

        assertThat(advice).extracting(Advice::kind).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void whatStandsAboveIsTheDraftsOwn() {
        String text = "一、甲。\n二、应符合前述第一条第（1）项或者《慈善法》的规定。";

        List<Advice> advice = aid.examine(Drafts.of("某公告", text));

        assertThat(advice).extracting(Advice::kind).containsExactly("in-force");
    }

    @Test
    void keysOutliveArticlesInsertedBefore() {
        String cited = "依照《慈善法》第五条处理。";

        Advice before = aid.examine(Drafts.of("某办法", "第一条　" + cited)).get(0);
        Advice after = aid.examine(Drafts.of("某办法", "第一条　新的。\n第二条　" + cited)).get(0);

        assertThat(after.start()).isGreaterThan(before.start());
        assertThat(after.key()).isNotEqualTo(before.key() + "-2");
        List<Advice> twice = aid.examine(Drafts.of("某办法", cited + cited));
        assertThat(twice).extracting(Advice::key).doesNotHaveDuplicates();
    }

    @Test
    void anEmptyLibrarySaysNothing() {
        assertThat(new LegalBasisAid(new Shelf()).examine(Drafts.of("某办法", "根据《慈善法》第五条。")))
                .isEmpty();
    }

    @Test
    void itStopsWhenNobodyWaits() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> aid.examine(Drafts.of("某办法", "根据《慈善法》第五条。")))
                .isInstanceOf(AidInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void hostileTextIsBorne() {
        String text = "《".repeat(20_000)
                + "（以下简称".repeat(5_000)
                + "第".repeat(20_000)
                + "条、".repeat(5_000)
                + "法".repeat(20_000);

        assertThat(aid.examine(Drafts.of("某办法", text))).isNotNull();
    }
}
