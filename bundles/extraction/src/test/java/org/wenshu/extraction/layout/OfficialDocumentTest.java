package org.wenshu.extraction.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Elements;

/** Layouts made by hand after norms 2.2. */
class OfficialDocumentTest {

    private static final String UPWARD =
            """
            000012
            特急
            站前区人民政府文件
            营站政〔2025〕8号                 签发人：张三　李　四
            ★
            站前区人民政府关于申请老旧小区
            改造专项资金的请示

            营口市人民政府：
            　　为改善居住条件，现请示如下：
            　　一、基本情况
            　　二、请求事项
            　　妥否，请批示。

            　　附件：1. 老旧小区名单
            　　　　　2. 资金测算表

            　　　　　　　　　　　　　　站前区人民政府
            　　　　　　　　　　　　　　2025年9月26日
            　　（联系人：王五，电话：0417-1234567）

            抄送：区委办公室，区人大常委会办公室、
            　　　区政协办公室。
            站前区人民政府办公室　　　　2025年9月28日印发
            """;

    @Test
    void aFormUnderTheHeadOfALetterIsNotCalledAfterTheDocumentInItsTable() {
        Elements e = OfficialDocument.read(
                        """
                        站前区司法局
                        规范性文件备案登记表
                        文件名称
                        站前区住房和城乡建设局关于印发《站前区楼道照明管理细则》的通知
                        备案号
                        站备〔2025〕88号
                        发文字号\t营站住建〔2025〕1号
                        站前区司法局
                        2025年10月20日
                        """)
                .elements();
        assertThat(value(e.title())).isEqualTo("规范性文件备案登记表");
        assertThat(value(e.issuingOrgan())).isEqualTo("站前区司法局");
        assertThat(value(e.documentDate())).isEqualTo("2025-10-20");
        assertThat(e.documentNumber()).isEmpty();
    }

    @Test
    void aTitleThatBeginsWithThePlaceDoesNotGoOnFromTheMark() {
        Elements list = OfficialDocument.read("站前区司法局\n站前区行政规范性文件目录（2025年第三季度）\n2025年7月1日至9月30日，新公布3件。")
                .elements();
        assertThat(value(list.title())).isEqualTo("站前区行政规范性文件目录（2025年第三季度）");
        Elements redline = OfficialDocument.read(
                        "站前区司法局\n《站前区人民政府关于印发《站前区夜市管理办法》的通知》修改对照稿\n" + "站前区人民政府关于印发《站前区夜市管理办法》的通知\n各街道办事处：\n现印发给你们。")
                .elements();
        assertThat(value(redline.title())).isEqualTo("《站前区人民政府关于印发《站前区夜市管理办法》的通知》修改对照稿");
        Elements broken = OfficialDocument.read(
                        "《站前区人民政府关于印发《站前区夜市\n管理办法》的通知》修改对照稿\n站前区人民政府关于印发《站前区夜市管理办法》的\n" + "通知\n各街道办事处：\n现印发给你们。")
                .elements();
        assertThat(value(broken.title())).isEqualTo(value(redline.title()));
        Elements sheet = OfficialDocument.read("规范性文件备案登记表\n文件名称\n站前区住建局关于印发《站前区照明管理细则》的通知\n站前区司法局\n2025年10月20日")
                .elements();
        assertThat(value(sheet.title())).isEqualTo("规范性文件备案登记表");
        Elements copy = OfficialDocument.read("站前区行政规范性文件目录\n站前区住建局关于印发《站前区照明管理细则》的通知\n各有关单位：\n现印发给你们。")
                .elements();
        assertThat(value(copy.title())).isEqualTo("站前区住建局关于印发《站前区照明管理细则》的通知");
    }

    @Test
    void aRequestWithAllItsParts() {
        Elements e = OfficialDocument.read(UPWARD).elements();
        assertThat(value(e.documentNumber())).isEqualTo("营站政〔2025〕8号");
        assertThat(value(e.title())).isEqualTo("站前区人民政府关于申请老旧小区改造专项资金的请示");
        assertThat(value(e.issuingOrgan())).isEqualTo("站前区人民政府");
        assertThat(value(e.documentKind())).isEqualTo("REQUEST");
        assertThat(values(e.primaryRecipients())).containsExactly("营口市人民政府");
        assertThat(values(e.copyRecipients())).containsExactly("区委办公室", "区人大常委会办公室", "区政协办公室");
        assertThat(values(e.signatories())).containsExactly("张三", "李四");
        assertThat(value(e.urgency())).isEqualTo("EXTRA_URGENT");
        assertThat(value(e.documentDate())).isEqualTo("2025-09-26");
        assertThat(value(e.printingOrgan())).isEqualTo("站前区人民政府办公室");
        assertThat(value(e.printIssueDate())).isEqualTo("2025-09-28");
        assertThat(value(e.annotation())).isEqualTo("联系人：王五，电话：0417-1234567");
        assertThat(values(e.attachmentNotes())).containsExactly("老旧小区名单", "资金测算表");
    }

    @Test
    void everyElementStandsWhereItSays() {
        Elements e = OfficialDocument.read(UPWARD).elements();
        assertThat(at(UPWARD, e.documentNumber())).isEqualTo("营站政〔2025〕8号");
        assertThat(at(UPWARD, e.title())).startsWith("站前区人民政府关于").endsWith("的请示");
        assertThat(at(UPWARD, e.issuingOrgan())).isEqualTo("站前区人民政府");
        assertThat(at(UPWARD, e.documentDate())).isEqualTo("2025年9月26日");
        assertThat(at(UPWARD, Optional.of(e.signatories().get(1)))).isEqualTo("李　四");
        assertThat(at(UPWARD, Optional.of(e.attachmentNotes().get(1)))).isEqualTo("资金测算表");
        assertThat(at(UPWARD, Optional.of(e.copyRecipients().get(2)))).isEqualTo("区政协办公室");
    }

    @Test
    void jointIssuersLeadFirst() {
        Elements e = read(
                """
                站前区财政局
                站前区民政局 文件
                站前区卫生健康局
                营站财〔2025〕3号
                关于印发《养老服务补贴办法》的通知
                各街道办事处、各有关单位：
                现印发给你们。
                站前区财政局
                站前区民政局
                站前区卫生健康局
                二〇二五年三月五日
                （此件依申请公开）
                """);
        assertThat(value(e.issuingOrgan())).isEqualTo("站前区财政局、站前区民政局、站前区卫生健康局");
        assertThat(value(e.title())).isEqualTo("关于印发《养老服务补贴办法》的通知");
        assertThat(value(e.documentDate())).isEqualTo("2025-03-05");
        assertThat(value(e.disclosureAttribute())).isEqualTo("ON_REQUEST");
    }

    @Test
    void attachmentsHaveDatesOfTheirOwn() {
        Elements e = read(
                """
                站前区民政局关于报送统计表的函
                营站民函〔2025〕7号
                区统计局：
                现报送统计表。
                附件：统计表
                站前区民政局
                2025年4月1日
                附件
                统计表
                填表日期
                2025年3月20日
                站前区民政局办公室 2025年4月2日印发
                """);
        assertThat(value(e.documentKind())).isEqualTo("LETTER");
        assertThat(value(e.documentNumber())).isEqualTo("营站民函〔2025〕7号");
        assertThat(value(e.documentDate())).isEqualTo("2025-04-01");
        assertThat(value(e.issuingOrgan())).isEqualTo("站前区民政局");
        assertThat(values(e.attachmentNotes())).containsExactly("统计表");
    }

    @Test
    void anOrder() {
        Elements e = read(
                """
                站前区人民政府令
                第12号
                《站前区户外招牌设置管理办法》已经2025年3月20日区政府第5次常务会议通过，现予公布。
                区长　张三
                2025年3月27日
                """);
        assertThat(value(e.documentNumber())).isEqualTo("第12号");
        assertThat(value(e.title())).isEqualTo("站前区人民政府令");
        assertThat(value(e.documentKind())).isEqualTo("ORDER");
        assertThat(value(e.issuingOrgan())).isEqualTo("站前区人民政府");
        assertThat(value(e.documentDate())).isEqualTo("2025-03-27");
    }

    @Test
    void aLetterHasNoMarkWithTheWordDocument() {
        Elements letter = read(
                """
                站前区人民政府办公室
                                        营站政办函〔2025〕3号
                站前区人民政府办公室关于同意
                调整经费的复函
                区民政局：
                你局《关于调整经费的请示》（营站民〔2025〕2号）收悉。经区政府同意，现函复如下：
                一、同意调整。
                　　　　　　　　站 前 区 人 民 政 府 办 公 室
                　　　　　　　　2025 年 3 月 5 日
                """);
        assertThat(value(letter.documentNumber())).isEqualTo("营站政办函〔2025〕3号");
        assertThat(value(letter.title())).isEqualTo("站前区人民政府办公室关于同意调整经费的复函");
        assertThat(value(letter.documentKind())).isEqualTo("LETTER");
        assertThat(value(letter.issuingOrgan())).isEqualTo("站前区人民政府办公室");
        assertThat(values(letter.primaryRecipients())).containsExactly("区民政局");
        assertThat(value(letter.documentDate())).isEqualTo("2025-03-05");
    }

    @Test
    void aFormUnderTheNameOfItsOrgan() {
        Elements form = read(
                """
                站前区司法局
                备案审查建议书
                站前区住房和城乡建设局：
                经对《站前区物业服务备案办法》进行备案审查，现提出纠正建议如下。
                站前区司法局
                2025年10月20日
                """);
        assertThat(value(form.title())).isEqualTo("备案审查建议书");
        assertThat(value(form.issuingOrgan())).isEqualTo("站前区司法局");
        assertThat(values(form.primaryRecipients())).containsExactly("站前区住房和城乡建设局");
    }

    @Test
    void minutes() {
        Elements e = read(
                """
                站前区人民政府常务会议纪要
                〔2025〕第5次
                2025年3月20日，区长张三主持召开第5次常务会议。纪要如下：
                一、审议办法
                会议同意。
                出席：张三、李四
                分送：各街道办事处。
                站前区人民政府办公室　2025年3月22日印发
                """);
        assertThat(value(e.title())).isEqualTo("站前区人民政府常务会议纪要");
        assertThat(value(e.documentKind())).isEqualTo("MINUTES");
        assertThat(e.primaryRecipients()).isEmpty();
        assertThat(value(e.printIssueDate())).isEqualTo("2025-03-22");
    }

    @Test
    void aPublicNoticeHasNoRecipients() {
        Elements e = read(
                """
                站前区人民政府关于禁止燃放烟花爆竹的通告
                为保障安全，现通告如下：
                一、禁止燃放。
                本通告自发布之日起施行。
                站前区人民政府
                2026年2月20日
                """);
        assertThat(value(e.documentKind())).isEqualTo("PUBLIC_NOTICE");
        assertThat(e.primaryRecipients()).isEmpty();
        assertThat(value(e.documentDate())).isEqualTo("2026-02-20");
    }

    @Test
    void aWebPageHasOtherLinesAboveTheTitle() {
        Elements e = read(
                """
                首页 > 政务公开 > 政策文件
                索引号：113-2025-0001
                发布机构：站前区人民政府办公室
                标题：关于做好防汛工作的通知
                发布日期：2025-03-06
                站前区人民政府办公室关于做好防汛工作的通知
                营站政办发〔2025〕9号
                各街道办事处：
                请做好防汛工作，参照下列文件：
                1. 关于印发防汛预案的通知
                站前区人民政府办公室
                2025年3月5日
                """);
        assertThat(value(e.title())).isEqualTo("站前区人民政府办公室关于做好防汛工作的通知");
        assertThat(value(e.documentNumber())).isEqualTo("营站政办发〔2025〕9号");
        assertThat(values(e.primaryRecipients())).containsExactly("各街道办事处");
    }

    @Test
    void rulesCarryTheDateOfTheirAdoption() {
        Elements e = read(
                """
                站前区户外招牌设置管理办法
                （2025年3月20日区政府第5次常务会议
                通过）
                第一条　为了加强管理，制定本办法。
                """);
        assertThat(value(e.title())).isEqualTo("站前区户外招牌设置管理办法");
        assertThat(value(e.documentDate())).isEqualTo("2025-03-20");
        assertThat(e.documentKind()).isEmpty();
    }

    @Test
    void abbreviatedRecipientsStayOneName() {
        Elements e = read("上海市人民政府办公厅关于转发计划的通知\n各区人民政府，市政府各委、办、局，各相关单位（含中央在沪、外省市驻沪单位）：\n请执行。");
        assertThat(values(e.primaryRecipients())).containsExactly("各区人民政府", "市政府各委、办、局", "各相关单位（含中央在沪、外省市驻沪单位）");
    }

    @Test
    void recipientsThatDidNotFitAboveStandInTheImprint() {
        Elements e = read(
                """
                站前区人民政府关于表彰先进的通报
                为表彰先进，现通报如下。
                站前区人民政府
                2025年1月3日
                主送：各街道办事处，区政府各部门。
                抄送：区委办公室。
                """);
        assertThat(values(e.primaryRecipients())).containsExactly("各街道办事处", "区政府各部门");
        assertThat(value(e.documentKind())).isEqualTo("CIRCULAR");
    }

    @Test
    void aTextThatIsNoOfficialDocumentHasNothing() {
        Elements e = read("Dear colleagues,\nplease find the figures below.\n1\n2\n3\n");
        assertThat(e.title()).isEmpty();
        assertThat(e.documentNumber()).isEmpty();
        assertThat(e.documentDate()).isEmpty();
        assertThat(e.primaryRecipients()).isEmpty();
    }

    @Test
    void anImpossibleDateIsNone() {
        assertThat(read("关于某事的通知\n正文。\n站前区民政局\n2025年2月30日").documentDate()).isEmpty();
    }

    @Test
    void ordersAndAnnouncementsAreCountedInManyWays() {
        Elements behind = read("湖北省人民政府令第282号\n《办法》已经通过，现予公布。\n省长　张三\n2005年11月21日\n");
        assertThat(value(behind.documentNumber())).isEqualTo("第282号");
        assertThat(value(behind.title())).isEqualTo("湖北省人民政府令");
        assertThat(value(behind.issuingOrgan())).isEqualTo("湖北省人民政府");
        Elements below = read("中华人民共和国商务部令\n2018年 第 2 号\n《规则》已经通过，现予发布。\n2018年4月4日\n");
        assertThat(value(below.documentNumber())).isEqualTo("2018年第2号");
        Elements announcement = read("海关总署公告\n2016年第8号\n为了某事，现公告如下：\n特此公告。\n海关总署\n2016年1月29日\n");
        assertThat(value(announcement.documentNumber())).isEqualTo("2016年第8号");
        assertThat(value(announcement.issuingOrgan())).isEqualTo("海关总署");
    }

    @Test
    void aMarkOverTwoLinesIsOneName() {
        Elements e = read(
                """
                营口市站前区新型城镇化工作领导
                小组办公室文件
                营站城办〔2025〕2号
                关于印发《工作要点》的通知
                各街道办事处：
                现印发给你们。
                """);
        assertThat(value(e.issuingOrgan())).isEqualTo("营口市站前区新型城镇化工作领导小组办公室");
        assertThat(value(e.documentNumber())).isEqualTo("营站城办〔2025〕2号");
        Elements office = read("营口市站前区人民政府\n办公室文件\n营站政办〔2025〕2号\n关于某事的通知\n各街道：\n请执行。\n");
        assertThat(value(office.issuingOrgan())).isEqualTo("营口市站前区人民政府办公室");
    }

    @Test
    void jointSignaturesSideBySideAreDivided() {
        Elements e = read(
                """
                关于开展联合检查的通知
                各单位：
                请执行。
                上海市商务委员会　　上海海关
                上海市财政局国家税务总局上海市税务局
                中国银行保险监督管理委员会
                上海监管局
                2023年6月13日
                """);
        assertThat(value(e.issuingOrgan())).isEqualTo("上海市商务委员会、上海海关、上海市财政局、国家税务总局上海市税务局、中国银行保险监督管理委员会上海监管局");
    }

    @Test
    void theHeadOfThePageThatAPdfGivesLastIsNoSecondSignature() {
        Elements e = read(
                """
                站前区行政规范性文件目录
                各单位：
                现将目录予以公布。
                站前区司法局
                站前区司法局
                2025年10月20日
                """);
        assertThat(value(e.issuingOrgan())).isEqualTo("站前区司法局");
        assertThat(value(e.documentDate())).isEqualTo("2025-10-20");
    }

    @Test
    void aLongSignatureOverTwoLinesWithTheSealOfAnother() {
        Elements e = read(
                """
                关于印发防控方案
                （第九版）的通知
                各街道：
                请执行。
                区应对新型冠状病毒肺炎
                疫情联防联控机制综合组
                （区卫生健康局代章）
                2022年6月27日
                """);
        assertThat(value(e.title())).isEqualTo("关于印发防控方案（第九版）的通知");
        assertThat(value(e.issuingOrgan())).isEqualTo("区应对新型冠状病毒肺炎疫情联防联控机制综合组");
        assertThat(value(e.documentDate())).isEqualTo("2022-06-27");
    }

    @Test
    void aShortSignatureGetsTheFullNameOfTheTitle() {
        Elements e = read("广东省人民政府办公厅关于印发某措施的通知\n各市：\n请执行。\n省政府办公厅\n2023年3月19日\n");
        assertThat(value(e.issuingOrgan())).isEqualTo("广东省人民政府办公厅");
        Elements longer = read("江苏省政府办公厅印发关于某措施的通知\n各市：\n请执行。\n江苏省人民政府办公厅\n2023年3月19日\n");
        assertThat(value(longer.issuingOrgan())).isEqualTo("江苏省人民政府办公厅");
    }

    @Test
    void aDateTornApartIsOne() {
        Elements e = read("关于某事的通知\n各市：\n请执行。\n2023\n 年\n5\n 月\n19\n 日\n（此件公开发布）");
        assertThat(value(e.documentDate())).isEqualTo("2023-05-19");
    }

    @Test
    void aDateWithoutSignatureStandsAboveTheTextThatIsIssued() {
        Elements e = read(
                """
                站前区民政局关于印发《救助办法》的通知
                各街道：
                现印发给你们。
                2025年3月21日
                救助办法
                第一条　为了救助，制定本办法。
                2025年2月1日
                """);
        assertThat(value(e.documentDate())).isEqualTo("2025-03-21");
        assertThat(value(e.issuingOrgan())).isEqualTo("站前区民政局");
    }

    @Test
    void signatureAndDateRunTogetherWithTheText() {
        Elements e = read("站前区民政局关于某事的通知\n各街道：\n请于2025年2月10日前报送区民政局办公室。站前区民政局2025年1月28日附件1某方案为深化工作");
        assertThat(value(e.documentDate())).isEqualTo("2025-01-28");
        assertThat(value(e.issuingOrgan())).isEqualTo("站前区民政局");
        assertThat(read("关于某事的通知\n各街道：\n经区政府2025年1月28日批准，现予公布。").documentDate()).isEmpty();
    }

    @Test
    void theNewsOfADocumentNamesDateAndIssuers() {
        Elements e = read("2023年2月13日，中共陕西省委陕西省人民政府印发了《实施意见》，并发出通知。\n《实施意见》主要内容如下。");
        assertThat(value(e.documentDate())).isEqualTo("2023-02-13");
        assertThat(value(e.issuingOrgan())).isEqualTo("中共陕西省委、陕西省人民政府");
    }

    @Test
    void titlesOfPlansOverSeveralLines() {
        assertThat(value(read("临沂市人民政府办公室关于进一步优化营商\n环境降低成本的\n实施方案\n为了某事，制定本方案。").title()))
                .isEqualTo("临沂市人民政府办公室关于进一步优化营商环境降低成本的实施方案");
        assertThat(value(read("站前区户外招牌\n设置管理办法\n（试行）\n第一条　为了管理。").title())).isEqualTo("站前区户外招牌设置管理办法（试行）");
        assertThat(value(read("公告\n为了某事，现公告如下：\n一、甲").title())).isEqualTo("公告");
    }

    @Test
    void aForwardedDocumentKeepsItsOwnElements() {
        Elements e = read(
                """
                站前区人民政府办公室文件
                营站政办发〔2025〕6号
                站前区人民政府办公室转发区民政局
                关于加强养老服务工作意见的通知
                各街道办事处：
                区民政局《关于加强养老服务工作的意见》已经区政府同意，现转发给你们。
                站前区人民政府办公室
                2025年4月2日
                关于加强养老服务工作的意见
                营站民发〔2025〕3号
                站前区民政局
                2025年3月1日
                """);
        assertThat(value(e.documentNumber())).isEqualTo("营站政办发〔2025〕6号");
        assertThat(value(e.title())).isEqualTo("站前区人民政府办公室转发区民政局关于加强养老服务工作意见的通知");
        assertThat(value(e.issuingOrgan())).isEqualTo("站前区人民政府办公室");
        assertThat(value(e.documentDate())).isEqualTo("2025-04-02");
    }

    private static Elements read(String text) {
        return OfficialDocument.read(text).elements();
    }

    private static String value(Optional<Element> element) {
        return element.map(Element::value).orElse("");
    }

    private static List<String> values(List<Element> elements) {
        return elements.stream().map(Element::value).toList();
    }

    private static String at(String text, Optional<Element> element) {
        return text.substring(
                element.orElseThrow().start(), element.orElseThrow().end());
    }
}
