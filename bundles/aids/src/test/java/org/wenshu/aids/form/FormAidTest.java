package org.wenshu.aids.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenshu.aids.Catalog;
import org.wenshu.aids.Drafts;
import org.wenshu.api.review.Advice;

class FormAidTest {

    private static final String GOOD = "第一条　甲。\n第二条　本办法自2025年12月1日起施行，有效期5年。";

    @TempDir
    Path data;

    private Catalog catalog;
    private FormAid aid;

    @BeforeEach
    void open() {
        catalog = new Catalog(data);
        aid = new FormAid(catalog.documents);
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void aDraftInFormIsNotRemarkedOn() {
        assertThat(kinds("某办法", GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "某办法|自2025年1月1日起施行，有效期5年。|effective-before",
                "某办法|自2025年10月8日起施行，有效期5年。|effective-soon",
                "某办法|自印发之日起施行，有效期五年。|effective-soon",
                "某办法|自2025年13月1日起施行，有效期五年。|no-such-day",
                "某办法|有效期3年。|effective-missing",
                "某办法|自2025年12月1日起施行。|validity-missing",
                "某办法|自2025年12月1日起施行，有效期8年。|too-long",
                "某办法（试行）|自2025年12月1日起施行，有效期3年。|trial-too-long",
                "某暂行办法|自2025年12月1日起施行，有效期至2029年12月1日。|trial-too-long",
                "某办法|自2025年12月1日起施行，有效期至2030年11月30日。|",
                "某办法（试行）|自公布之日起30日后施行，有效期二年。|",
                "某办法|自2025年12月1日起实施，有效期为5年。|",
                "某办法|自2025年12月1日起正式施行，有效期五年。|",
                "某办法|自2025年12月1日起执行，有效期限为三年。|",
                "某办法|自 2025 年 12 月 1 日起施行，有效期 5 年。|",
                "某办法|从2025年12月1日起施行，有效期5年。|",
                "某办法|于2025年12月1日起施行，有效期5年。|",
                "某办法|自2025年12月1日起施行，至2030年11月30日止。|",
                "某办法|自2025年12月1日起施行，2030年11月30日废止。|",
                "某办法|自2025年12月1日起施行，有效期自2025年12月1日至2030年11月30日。|",
                "某办法|自2025年12月1日起施行，至2032年11月30日止。|too-long",
                "某办法|自2025年12月1日起施行，有效期十年。|too-long",
                "某办法|自2025年12月1日起施行，有效期6年。|too-long",
                "某办法|自2025年12月1日起施行，长期有效。|too-long",
                "某办法（暂行）|自2025年12月1日起施行，有效期两年。|",
                "某办法（暂行）|自2025年12月1日起施行，有效期五年。|trial-too-long",
                "某试行办法|自2025年12月1日起施行，试行期三年。|trial-too-long",
                "某办法（试行）|自2025年12月1日起施行，试行期两年。|",
                "某办法（试行）|自2025年12月1日起施行，试行期一年。|",
                "某办法|自发布之日起施行，有效期5年。|effective-soon",
                "某办法|自公布之日起30日后施行，有效期5年。|",
                "某办法|自公布之日起三十日后实施，有效期5年。|",
                "某办法|自2025年11月31日起施行，有效期5年。|no-such-day",
                "某办法|自2024年2月30日起施行，有效期5年。|no-such-day",
                "某办法|自2025年10月25日起施行，有效期5年。|effective-soon",
                "某办法|自2025年10月26日起施行，有效期5年。|",
                "某办法|自2025年9月25日起施行，有效期5年。|effective-before",
                "某办法|由区司法局负责解释，有效期5年。|effective-missing",
                "某办法|自印发之日起执行，有效期3年。|effective-soon",
                "某办法|自2025年12月1日起施行，本办法到期前六个月评估。|validity-missing",
                "某办法|自2025年12月1日起施行。有效期届满自动失效。|validity-missing",
                "某办法|自2026年1月1日起施行，有效期至2030年12月31日。|",
                "某办法|自2026年1月1日起施行，有效期至2031年12月31日。|too-long",
            })
    void datesAndValidityAreChecked(String title, String text, String kind) {
        assertThat(kinds(title, "本办法" + text)).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第一条 第二条 第三条|0",
                "第一条 第三条|1",
                "第一条 第二条 第二条|1",
                "第二条 第三条|1",
                "第一条 第二条 第五条 第六条|1",
                "第一条 第二条 第一条 第二条|0",
                "第九条 第十条 第十一条|1",
                "第一条 第二条 第四条 第三条|2",
            })
    void numbersFollowEachOther(String labels, int gaps) {
        String text = labels.replaceAll("(第\\S+条) ?", "$1　甲。\n") + "本办法自2025年12月1日起施行，有效期5年。";

        assertThat(kinds("某办法", text)).hasSize(gaps).allMatch("numbering"::equals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本规定所称养犬人，是指甲。|养犬人",
                "本办法所称“共享单车”是指甲。|共享单车",
                "本办法中所称的户外招牌，包括甲。|户外招牌",
                "（以下统称养犬人）|养犬人",
                "（以下简称“区城管局”）|区城管局",
                "（以下简称：区城管局）|区城管局",
                "区城管局负责。|",
            })
    void whatIsNamedIsUsed(String definition, String word) {
        List<String> unused = word == null ? List.of() : List.of("definition-unused");

        assertThat(kinds("某办法", definition + "\n" + GOOD)).isEqualTo(unused);
        assertThat(kinds("某办法", definition + word + "。\n" + GOOD)).isEmpty();
    }

    @Test
    void gapsAndRepetitionsInTheNumbersAreFound() {
        String text = "第一条　甲。\n第三条　乙。\n第三条　丙。\n第四条　本办法自2025年12月1日起施行，有效期5年。";

        List<Advice> advice = aid.examine(Drafts.of("某办法", text));

        assertThat(advice).extracting(Advice::kind).containsExactly("numbering", "numbering");
        assertThat(advice.get(0).message()).contains("第二条", "第三条");
        assertThat(text.substring(advice.get(0).start(), advice.get(0).end())).isEqualTo("第三条");
    }

    @Test
    void aDefinitionThatNobodyUsesIsFound() {
        assertThat(kinds("某办法", "本办法所称户外招牌，是指某物。设置户外招牌的。\n" + GOOD)).isEmpty();
        assertThat(kinds("某办法", "本办法所称户外招牌，是指某物。\n" + GOOD)).containsExactly("definition-unused");
        assertThat(kinds("某办法", "区城市管理局（以下简称区城管局）负责。\n" + GOOD)).containsExactly("definition-unused");
    }

    @Test
    void theRepealClauseNamesWhatExists() {
        catalog.publish("1", "关于印发《站前区招牌管理办法》的通知", "第一条　甲。", Optional.empty());
        catalog.publish("2", "关于印发《站前区灯箱管理办法》的通知", "第一条　甲。", Optional.of(LocalDate.of(2025, 1, 1)));

        assertThat(kinds("某办法", GOOD + "《站前区招牌管理办法》同时废止。")).isEmpty();
        assertThat(kinds("某办法", GOOD + "《站前区灯箱管理办法》同时废止。")).containsExactly("repealed-already");
        assertThat(kinds("某办法", GOOD + "《站前区没有的办法》同时废止。")).containsExactly("repealed-unknown");
    }

    @Test
    void whatADraftReplacesShouldBeRepealed() {
        catalog.publish("1", "关于印发《站前区招牌管理办法》的通知", "第一条　甲。", Optional.empty());

        assertThat(kinds("关于印发《站前区招牌管理办法》的通知", GOOD)).containsExactly("repeal-missing");
    }

    private List<String> kinds(String title, String text) {
        return aid.examine(Drafts.of(title, text)).stream().map(Advice::kind).toList();
    }
}
