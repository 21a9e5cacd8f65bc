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
            })
    void datesAndValidityAreChecked(String title, String text, String kind) {
        assertThat(kinds(title, "本办法" + text)).isEqualTo(kind == null ? List.of() : List.of(kind));
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
