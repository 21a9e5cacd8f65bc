package org.wenshu.aids.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.aids.Catalog;
import org.wenshu.aids.Drafts;
import org.wenshu.api.review.Advice;
import org.wenshu.api.review.Passage;

class ConflictAidTest {

    private static final String TITLE = "关于印发《站前区户外招牌设置管理办法》的通知";
    private static final String TEXT =
            """
            第一条　为了规范户外招牌设置，制定本办法。
            第二条　设置户外招牌的单位应当在设置前五个工作日内向区城市管理部门提交设置方案和效果图。
            第三条　户外招牌的设置人应当每年对招牌的牢固程度进行一次安全检查，发现隐患及时排除。
            第四条　本办法自2024年1月1日起施行。
            """;

    @TempDir
    Path data;

    private Catalog catalog;
    private ConflictAid aid;

    @BeforeEach
    void open() {
        catalog = new Catalog(data);
        aid = new ConflictAid(catalog.documents);
        catalog.publish("1", TITLE, TEXT, Optional.of(LocalDate.of(2028, 12, 31)));
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    @Test
    void otherFiguresOnTheSameMatterAreShownBesideEachOther() {
        List<Advice> advice = examine("第二条　设置户外招牌的单位应当在设置前十个工作日内向区城市管理部门提交设置方案和效果图。");

        assertThat(advice).extracting(Advice::kind).containsExactly("other-figures");
        assertThat(advice.get(0).passages().get(0).text()).contains("五个工作日");
        assertThat(advice.get(0).passages().get(0).link()).isEqualTo("/catalog/ZQ-1");
        assertThat(advice.get(0).message()).contains("第二条");
    }

    @Test
    void theSameWordsAreADuplicateAndRelatedWordsAreToRead() {
        assertThat(examine("第三条　户外招牌的设置人应当每年对招牌的牢固程度进行一次安全检查，发现隐患及时排除。"))
                .extracting(Advice::kind)
                .containsExactly("duplicate");
        assertThat(examine("第三条　户外招牌的设置人应当对招牌的牢固程度进行安全检查，发现隐患的，及时加固或者拆除，确保安全。"))
                .extracting(Advice::kind, Advice::level)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("same-matter", Advice.Level.REFERENCE));
    }

    @Test
    void whatIsInAllDocumentsAndWhatIsDifferentIsPassedOver() {
        assertThat(examine("第一条　为了规范户外招牌设置，制定本办法。\n第二条　早市摊点由街道办事处按照便民利民的原则统一规划位置和时间。"))
                .isEmpty();
    }

    @Test
    void whatAllDocumentsSayIsNoConflictWithOneOnAnotherMatter() {
        String staff = "第二条　有关部门及其工作人员在%s工作中玩忽职守、滥用职权、徇私舞弊的，由其主管部门责令改正，对负有责任的人员给予处理。";
        catalog.publish("2", "关于印发《站前区法律援助办法》的通知", staff.formatted("法律援助"), Optional.empty());
        catalog.publish("3", "关于印发《站前区养犬管理办法》的通知", staff.formatted("养犬管理"), Optional.empty());

        assertThat(aid.examine(Drafts.of("关于印发《站前区养犬规定》的通知", staff.formatted("养犬"))))
                .flatExtracting(Advice::passages)
                .extracting(Passage::title)
                .first()
                .isEqualTo("关于印发《站前区养犬管理办法》的通知");
        assertThat(aid.examine(Drafts.of("关于印发《站前区城市供水规定》的通知", "第二条　供水单位及其工作人员在供水工作中玩忽职守、滥用职权的，由其主管部门责令改正，依法处理。")))
                .isEmpty();
    }

    @Test
    void documentsThatEndedDoNotConflict() {
        catalog.repeal("1", LocalDate.of(2025, 9, 1));

        assertThat(examine("第二条　设置户外招牌的单位应当在设置前十个工作日内向区城市管理部门提交设置方案和效果图。")).isEmpty();
    }

    @Test
    void anExtensionCountsAndARebuildGivesTheSame() {
        catalog.publish("2", "第二号", TEXT.replace("招牌", "灯箱"), Optional.of(LocalDate.of(2025, 1, 31)));
        catalog.extend("2", LocalDate.of(2027, 1, 31));
        String text = "第三条　户外灯箱的设置人应当每年对灯箱的牢固程度进行一次安全检查，发现隐患及时排除。";
        List<Advice> before = examine(text);

        catalog.bench.maintenance().rebuild("aids");

        assertThat(before).extracting(Advice::kind).contains("duplicate");
        assertThat(examine(text)).isEqualTo(before);
    }

    private List<Advice> examine(String text) {
        return aid.examine(Drafts.of("某办法", text));
    }
}
