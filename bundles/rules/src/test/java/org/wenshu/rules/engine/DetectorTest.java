package org.wenshu.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.rules.Evidence;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;
import org.wenshu.rules.District;
import org.wenshu.rules.Zhanqian;

/** What the detectors of the district's pack find in texts, and what they leave alone. */
class DetectorTest {

    private final District district = new District();

    @Test
    void findsEveryPlaceWhereAnEndedDocumentIsCited() {
        String text = "根据营站人社〔2023〕5号，制定本通知。\n营站人社〔2023〕5号第三条不变。";
        Finding finding = cited(text, "营站人社〔2023〕5号", "《零工市场管理暂行办法》");

        assertThat(finding.rule()).isEqualTo("R27.1");
        assertThat(finding.level()).isEqualTo(Level.WARN);
        assertThat(finding.message()).contains("营站人社〔2023〕5号", "《零工市场管理暂行办法》");
        assertThat(finding.evidence())
                .containsExactly(
                        new Evidence("营站人社〔2023〕5号", 2, 14),
                        new Evidence("营站人社〔2023〕5号", 22, 34),
                        new Evidence("《零工市场管理暂行办法》", -1, -1));
    }

    private Finding cited(String text, String... words) {
        Facts facts = Facts.builder()
                .documentKind(DocumentKind.NOTICE)
                .normative(Normativity.NO)
                .issuerName(IssuerName.DEPT)
                .submittingOrgan("housing")
                .text(text)
                .declare("endedReference", List.of(words))
                .build();
        return Zhanqian.judge().check(facts, LocalDate.of(2025, 12, 1), district).stream()
                .filter(found -> found.message().contains("引用"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "当否，请指示。",
                "以上报告，可否，请批复。",
                "请予批准。",
                "恳请区政府协调解决供热管网改造资金。",
                "特此请示。",
            })
    void findsRequestsInReports(String text) {
        assertThat(rules(report(text))).containsExactly("R27.6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以上报告，请审阅。",
                "特此报告。",
                "对“妥否，请批示”一类用语进行了清理。",
                "印发《请予批准事项管理办法》。",
                "群众恳请解决的12件事项已全部办结。",
                "依法报请市政府批准的项目3个。",
                "已请示区政府并获批复。",
                "会同有关部门批准了5个项目，解决了群众反映的问题。",
            })
    void leavesReportsAlone(String text) {
        assertThat(rules(report(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "恳请区政府拨付经费20万元。妥否，请批示。",
                "申请组织编制2026年预算，所需经费30万元列入年度预算。",
                "为编制国土空间规划，恳请安排专项资金。",
            })
    void oneMatterIsOneMatter(String text) {
        assertThat(rules(request(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "恳请拨付经费20万元，并增加编制2名。",
                "申请资金50万元。同时申请解决办公用房300平方米。",
                "请求核增事业编制5名，并划拨建设用地10亩。",
            })
    void twoMattersAreTwo(String text) {
        assertThat(rules(request(text))).containsExactly("R27.5");
    }

    @Test
    void evidenceIsWhereItSays() {
        String text = "第一行\n恳请区政府增拨经费30万元。\n当否，请批示。";

        List<Evidence> evidence = check(report(text)).get(0).evidence();

        assertThat(evidence).hasSize(2).allSatisfy(one -> assertThat(text.substring(one.start(), one.end()))
                .isEqualTo(one.text()));
    }

    @Test
    void aQuotationEndsAtItsMarkOrItsLine() {
        assertThat(rules(report("对“某事”已答复。请予批准。"))).containsExactly("R27.6");
        assertThat(rules(report("”请予批准。"))).containsExactly("R27.6");
        assertThat(rules(report("“未完\n请予批准。"))).containsExactly("R27.6");
        assertThat(rules(report("“甲《乙》请予批准。”"))).isEmpty();
        assertThat(rules(report("“" + "甲".repeat(499) + "请予批准。"))).isEmpty();
        assertThat(rules(report("“" + "甲".repeat(500) + "请予批准。"))).containsExactly("R27.6");
    }

    @Test
    void aTextFullOfHitsShowsTheFirstTwenty() {
        assertThat(check(report("请予批准。\n".repeat(30))).get(0).evidence()).hasSize(20);
    }

    @Test
    void aHitInsideAnotherIsNotTwo() {
        PhraseDetector detector = new PhraseDetector(
                List.of(Place.TEXT), List.of(Pattern.compile("甲乙"), Pattern.compile("乙丙"), Pattern.compile("丙丁")));

        assertThat(hits(detector, "甲乙丙丁")).containsExactly("甲乙", "丙丁");
    }

    @Test
    void theHeaderIsTheFirstTwelveLines() {
        PhraseDetector detector = new PhraseDetector(List.of(Place.HEADER), List.of(Pattern.compile("甲")));

        assertThat(hits(detector, "乙\n".repeat(11) + "甲")).containsExactly("甲");
        assertThat(hits(detector, "乙\n".repeat(11) + "甲\n甲")).containsExactly("甲");
        assertThat(hits(detector, "\n".repeat(12) + "甲")).isEmpty();
    }

    @Test
    void wordsThatTheTextLacksHaveNoPlaceInIt() {
        Facts facts = Facts.builder().text("甲乙").build();

        assertThat(Place.inText("甲", facts)).isEqualTo(new Evidence("甲", 0, 1));
        assertThat(Place.inText("丙", facts)).isEqualTo(new Evidence("丙", -1, -1));
    }

    @Test
    void aNormativeDraftMayOrderWhatItLikes() {
        Facts facts = Facts.builder()
                .issuerName(IssuerName.DEPT)
                .documentKind(DocumentKind.NOTICE)
                .normative(Normativity.YES)
                .submittingOrgan("housing")
                .primaryRecipients(List.of("各街道"))
                .text("经营者必须……，不得……；逾期不改的，责令改正。依法报请区政府批准。")
                .build();

        assertThat(rules(facts)).isEmpty();
    }

    @Test
    @Tag("slow")
    void endlessTextsTakeNoTime() {
        String hostile = "“恳请".repeat(400_000) + "妥否请".repeat(200_000) + "解决".repeat(200_000);

        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        check(report(hostile));
        check(request(hostile));

        // the processor's time, not the clock's: what else the machine does is no matter
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void emptyFactsAreNoProblem() {
        assertThatCode(() -> check(Facts.builder().build())).doesNotThrowAnyException();
    }

    private List<String> hits(Detector detector, String text) {
        Facts facts = Facts.builder().text(text).build();
        Situation situation = new SituationReader(Zhanqian.PACK.pack(), Zhanqian.CALENDAR)
                .read(facts, LocalDate.parse("2025-06-03"), district);
        return detector.detect(situation).orElse(List.of()).stream()
                .map(Evidence::text)
                .toList();
    }

    private static Facts report(String text) {
        return Facts.builder()
                .documentKind(DocumentKind.REPORT)
                .submittingOrgan("civil-affairs")
                .primaryRecipients(List.of("区政府"))
                .text(text)
                .build();
    }

    private static Facts request(String text) {
        return Facts.builder()
                .documentKind(DocumentKind.REQUEST)
                .submittingOrgan("civil-affairs")
                .primaryRecipients(List.of("区政府"))
                .text(text)
                .build();
    }

    private List<String> rules(Facts facts) {
        return check(facts).stream().map(Finding::rule).toList();
    }

    private List<Finding> check(Facts facts) {
        return Zhanqian.judge().check(facts, LocalDate.parse("2025-06-03"), district);
    }
}
