package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The main job in a browser, page after page, each act by the one whose turn it is: from the upload of a draft to the
 * public catalog. Pictures of the stations go to {@code target/screenshots}. The numbers 营站政发〔2026〕 of the shared node
 * belong to this class.
 */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class BrowserWalkIT {

    private static final String TITLE = "站前区人民政府关于印发《站前区夜间施工噪声管理办法》的通知";
    private static final String NUMBER = "营站政发〔2026〕1号";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Clerks clerks;
    private Chromium chromium;
    private String id;

    @BeforeAll
    void start(Node shared) {
        clerks = new Clerks(shared);
        clerks.at("2026-03-02T09:00:00+08:00");
        chromium = new Chromium(shared);
    }

    @AfterAll
    void stop() {
        chromium.close();
        clerks.at(Settings.CLOCK);
    }

    @Test
    @Order(1)
    void aDrafterSignsIn() {
        try (Visitor drafter = chromium.visitor()) {
            drafter.open("/").isAt("/sign-in.*").picture("01-sign-in");
            drafter.signIn("drafter").isAt("/console/").sees("胡向晨，您好", "2026年3月2日 星期一", "公文登记");
            drafter.picture("02-start");
        }
    }

    @Test
    @Order(2)
    void aDraftIsReadCheckedAndRegistered() {
        try (Visitor drafter = chromium.visitor().signIn("drafter").open("/console/registration/new")) {
            drafter.page().getByLabel("公文（PDF").setInputFiles(new FilePayload("夜间施工噪声管理办法.docx", WORD, Word.of(TEXT)));
            drafter.page().getByText("条文 6 条").waitFor();
            assertThat(drafter.page().getByLabel("标题").inputValue()).isEqualTo(TITLE);
            drafter.sees("可能是行政规范性文件，尚未认定").picture("03-read");

            drafter.choose("以何名义制发", "GOV").choose("是否行政规范性文件", "true").choose("公开属性", "ACTIVE");
            drafter.press("登记").isAt("/console/registration/documents/.+").sees(TITLE, "收〔2026〕");
            drafter.picture("04-registered");
            id = drafter.page().url().replaceAll(".*/", "");
        }
    }

    @Test
    @Order(3)
    void theDepartmentsLegalUnitReviews() {
        clerks.turn(id, "DEPARTMENT_LEGAL_REVIEW");
        try (Visitor legalUnit = chromium.visitor().signIn("legal-unit-enforcement")) {
            legalUnit.open("/console/review/").picture("05-reviews").follow(TITLE);
            legalUnit.press("材料齐备，受理").isAt("/console/review/" + id + "-1").sees("审核中");
            legalUnit.tab("出具意见").chooseAll("审核内容", "无问题");
            legalUnit.fill("审核意见", "经审核，内容符合规定。").fill("提前出具的理由", "与起草同步审核，材料齐备。");
            legalUnit.press("出具意见").sees("已出具意见", "审核意见：合法").picture("06-legal-unit");
        }
    }

    @Test
    @Order(4)
    void theOfficeAuditsWithAProposal() {
        clerks.turn(id, "OFFICE_AUDIT");
        try (Visitor director = chromium.visitor().signIn("office-director")) {
            director.open("/console/handling/")
                    .leafTo(TITLE)
                    .picture("07-tasks")
                    .follow(TITLE);
            director.fill("拟办意见", "拟同意，请区司法局审核后提请常务会议审议。").press("同意").isAt("/console/handling/cases/" + id);
            director.sees("拟同意，请区司法局审核后提请常务会议审议。").picture("08-audited");
            director.page().locator(".stations details").evaluateAll("all => all.forEach(one => one.open = true)");
            director.sees("判断所依据的情况", "情况不同时", "规则包 zhanqian/").picture("08-grounds");
            director.open("/console/handling/cases/" + id + "/facts")
                    .sees("常务会议已作出决定")
                    .picture("08-facts");
        }
    }

    @Test
    @Order(5)
    void theJusticeBureauReviewsWithinItsDays() {
        clerks.turn(id, "JUSTICE_REVIEW");
        try (Visitor reviewer = chromium.visitor().signIn("justice-reviewer")) {
            reviewer.open("/console/review/").follow(TITLE);
            reviewer.press("材料齐备，受理").sees("2026-03-09 至 2026-03-23").picture("09-justice-desk");
            clerks.at("2026-03-10T15:00:00+08:00");
            reviewer.tab("出具意见").chooseAll("审核内容", "无问题");
            reviewer.fill("审核意见", "经审核，制定主体、权限、程序和内容符合规定。").press("出具意见");
            reviewer.sees("审核意见：合法", "是否超越法定职权");
            reviewer.picture("10-opinion");
        }
    }

    @Test
    @Order(6)
    void theMeetingIsRecorded() {
        clerks.turn(id, "EXECUTIVE_MEETING");
        clerks.at("2026-03-12T17:00:00+08:00");
        try (Visitor director = chromium.visitor().signIn("office-director")) {
            director.open("/console/handling/cases/" + id);
            director.choose("会议类别", "EXECUTIVE").fill("召开日期", "2026-03-12").fill("会议纪要", "区政府常务会议纪要〔2026〕3号");
            director.fill("意见", "会议通过。").press("同意").sees("印发期限：2026-03-23").picture("11-meeting");
        }
    }

    @Test
    @Order(7)
    void theLeadersReviewAndSign() {
        clerks.turn(id, "LEADER_REVIEW");
        try (Visitor leader =
                chromium.visitor().signIn("vm2").open("/console/handling/").leafTo(TITLE)) {
            leader.follow(TITLE).fill("意见", "同意，请区长签发。").press("同意").picture("12-leader");
        }
        clerks.turn(id, "SIGN_OFF");
        try (Visitor mayor =
                chromium.visitor().signIn("mayor").open("/console/handling/").leafTo(TITLE)) {
            mayor.follow(TITLE).press("签发").sees("已签发").picture("13-signed");
        }
    }

    @Test
    @Order(8)
    void theRegistrarNumbersIssuesAndPublishes() {
        try (Visitor registrar = chromium.visitor().signIn("registrar").open("/console/handling/cases/" + id)) {
            registrar.fill("复核情况", "审批手续、内容、文种、格式无误。").press("登记复核");
            registrar.press("编号").sees(NUMBER).picture("14-numbered");
            registrar.press("印发").sees("已印发");
            registrar.fill("审查意见和依据", "不涉及国家秘密、工作秘密。").press("登记保密审查");
            registrar.fill("政策解读材料的出处", "区政府网站“政策解读”专栏");
            registrar.fill("施行日期", "2026-05-01").fill("或者有效期", "5");
            registrar.press("公布").sees("已公布", "2031-04-30").picture("15-published");
        }
    }

    @Test
    @Order(9)
    void bothFilingsAreSubmittedAndRegistered() {
        try (Visitor director = chromium.visitor().signIn("office-director")) {
            Clerks.until(
                    "two filings",
                    () -> filings(director.open("/console/filing/")).count() == 2);
            for (int filing = 0; filing < 2; filing++) {
                director.pressIn("报送", filings(director)).isAt("/console/filing/");
            }
            director.picture("16-filed");
        }
        try (Visitor reviewer = chromium.visitor().signIn("justice-reviewer").open("/console/filing/")) {
            for (int filing = 0; filing < 2; filing++) {
                filings(reviewer).getByLabel("备案号").first().fill("备〔2026〕" + (filing + 11) + "号");
                reviewer.pressIn("登记", filings(reviewer)).isAt("/console/filing/");
            }
            reviewer.sees("备〔2026〕11号", "备〔2026〕12号").picture("17-filings");
        }
    }

    @Test
    @Order(10)
    void thePublicReadsItWithoutSigningIn() {
        try (Visitor citizen = chromium.visitor()) {
            Clerks.until(
                    "the entry in the catalog",
                    () -> citizen.open("/catalog/").page().getByText(TITLE).count() == 1);
            citizen.sees("尚未施行", NUMBER).picture("18-catalog");
            citizen.follow(TITLE).isAt("/catalog/[A-Z]+-2026-[0-9]{5}").sees("2031-04-30", "第四条");
            citizen.page().getByLabel("第四条的链接").click();
            citizen.isAt("/catalog/[A-Z]+-2026-[0-9]{5}#.+").picture("19-entry");
        }
    }

    @Test
    @Order(11)
    void theArchiveFindsItByTextNumberAndArticle() {
        try (Visitor archivist = chromium.visitor().signIn("archivist")) {
            Clerks.until("the document in the archive", () -> found(archivist, "桩基低鸣") == 1);
            assertThat(archivist.page().locator("mark").allInnerTexts()).contains("桩基低鸣");
            archivist.sees("第四条").picture("20-archive");
            assertThat(found(archivist, NUMBER)).isEqualTo(1);
            assertThat(found(archivist, "夜间施工噪声 第四条")).isEqualTo(1);
            archivist
                    .follow(TITLE)
                    .isAt("/console/registration/documents/" + id)
                    .picture("21-document");
        }
    }

    private static Locator filings(Visitor visitor) {
        return visitor.page().locator("tr", new Page.LocatorOptions().setHasText(NUMBER));
    }

    private static int found(Visitor visitor, String words) {
        visitor.open("/console/archive/").fill("检索词", words).press("检索");
        return visitor.page().getByText(TITLE).count();
    }

    private static final List<String> TEXT = List.of(
            TITLE,
            "各街道办事处，区政府各部门，各事业中心：",
            "现将《站前区夜间施工噪声管理办法》印发给你们，请结合实际，认真贯彻执行。",
            "站前区人民政府",
            "（此件公开发布）",
            "站前区夜间施工噪声管理办法",
            "第一条　为控制夜间施工噪声，保障居民休息，结合本区实际，制定本办法。",
            "第二条　本办法适用于本区行政区域内夜间建筑施工的噪声管理。",
            "第三条　夜间是指当日二十二时至次日六时。",
            "第四条　夜间不得进行产生桩基低鸣的施工作业，抢修、抢险作业除外。",
            "第五条　区综合执法局负责夜间施工噪声的监督检查。",
            "第六条　本办法自2026年5月1日起施行，有效期5年。",
            "抄送：区委各部门，区人大常委会办公室，区政协办公室。");
}
