package org.wenshu.registration.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wenshu.registration.RegistrationBench.AUDITOR;
import static org.wenshu.registration.RegistrationBench.DIRECTOR;
import static org.wenshu.registration.RegistrationBench.DRAFTER;
import static org.wenshu.registration.RegistrationBench.OFFICER;
import static org.wenshu.registration.RegistrationBench.OTHER_DRAFTER;
import static org.wenshu.registration.RegistrationBench.REGISTRAR;
import static org.wenshu.registration.RegistrationBench.REPORT;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.ws.rs.core.MultivaluedHashMap;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Level;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.ProblemException;
import org.wenshu.api.web.PublishedRoutes;
import org.wenshu.registration.Checks;
import org.wenshu.registration.ProcessingStep;
import org.wenshu.registration.RegistrationBench;
import org.wenshu.registration.SmallOrganization;
import org.wenshu.registration.TemplateBench;
import org.wenshu.registration.http.Parts;

class RegistrationPagesTest {

    @TempDir
    private Path directory;

    private RegistrationBench bench;
    private RegistrationPages pages;

    private record Routes(Set<String> paths) implements PublishedRoutes {
        @Override
        public Set<String> pathsOf(String symbolicName) {
            return Set.of();
        }
    }

    @BeforeEach
    void open() {
        bench = new RegistrationBench(directory);
        PageModels models = new PageModels(
                bench.documents(),
                new SmallOrganization(),
                new Routes(Set.of("/console/handling")),
                new Checks(bench.rules(), bench.platform().clock()),
                bench.platform().clock(),
                bench.acts());
        pages = new RegistrationPages(bench.registration(), bench.gate(), bench.registers(), bench.urgings(), models);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static String html(Page page) {
        return TemplateBench.render(RegistrationPages.class, page);
    }

    private static Parts report() {
        return new Parts().file("file", "报告.txt", REPORT);
    }

    private String submitted(Parts parts) {
        Response answer = pages.submit(parts.body(), "", REGISTRAR);
        assertThat(answer.getStatus()).isEqualTo(303);
        return answer.getLocation().toString();
    }

    private static String id(String location) {
        return location.replaceAll("documents/|\\?.*", "");
    }

    @Test
    void theEmptyFormWarnsOfSecretsAndCarriesTheToken() {
        assertThat(html(pages.form(REGISTRAR)))
                .contains("本系统为非涉密系统，严禁存储、处理、传输国家秘密")
                .contains("action=\"/console/registration/documents?_csrf=token\"")
                .contains("<option value=\"NOTICE\">通知</option>")
                .doesNotContain("name=\"shown\"")
                .doesNotContain("绝密", "机密");
    }

    @Test
    void aDrafterSeesTheOwnOrganAndCannotChooseAnother() {
        assertThat(html(pages.form(DRAFTER)))
                .contains("value=\"区民政局\" readonly")
                .doesNotContain("name=\"submittingOrgan\"");
    }

    @Test
    void extractionFillsTheFormAndKeepsNothing() {
        bench.rules().find("R27.6", Level.RETURN, "养老服务平稳");

        Page page = pages.extract(report().body(), "", REGISTRAR);

        assertThat(page.frame()).isTrue();
        assertThat(html(page))
                .contains("value=\"区民政局关于2025年养老服务工作情况的报告\"")
                .contains("<option value=\"REPORT\" selected>报告</option>")
                .contains("已读出 90%", "未读出", "name=\"shown\"")
                .contains("第二十七条", "报告不得夹带请示事项", "<mark>养老服务平稳</mark>")
                .contains("请再次选择同一文件");
        assertThat(bench.content().all()).isEmpty();
        assertThat(bench.journal().head()).isZero();
    }

    @Test
    void htmxGetsTheFieldsAlone() {
        Page page = pages.extract(report().body(), "true", REGISTRAR);

        assertThat(page.frame()).isFalse();
        assertThat(html(page)).contains("name=\"title\"").doesNotContain("<form");
    }

    @Test
    void whoMayClearIsAskedForTheReason() {
        bench.rules().findClearable("R27.7", "养老服务平稳", Role.OFFICE_DIRECTOR);
        assertThat(html(pages.extract(report().body(), "", DIRECTOR))).contains("name=\"clear.R27.7\"");
        assertThat(html(pages.extract(report().body(), "", REGISTRAR))).doesNotContain("clear.R27.7");
        String id = id(submitted(report()));
        assertThat(html(pages.document(id, "", REGISTRAR))).doesNotContain("放行</button>");
        assertThat(html(pages.document(id, "", DIRECTOR)))
                .contains("action=\"/console/registration/acts/" + id + "/clearance\"")
                .contains("name=\"clear.R27.7\"");

        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.add("clear.R27.7", "区长交办<b>");
        Response answer = new ActPages(bench.acts()).clear(id, form, DIRECTOR);

        assertThat(answer.getLocation()).hasToString("/console/registration/documents/" + id);
        assertThat(html(pages.document(id, "", REGISTRAR)))
                .contains("收〔2025〕1号", "已放行", "区长交办&lt;b&gt;")
                .doesNotContain("初审退回</h4>");
    }

    @Test
    void thePageOffersTheStepsAndTheRegisterIsPrinted() {
        String id = id(submitted(report()));
        assertThat(html(pages.document(id, "", REGISTRAR))).contains("value=\"RECEIPT\"", "value=\"REPLY\"");
        assertThat(html(pages.document(id, "", AUDITOR))).contains("未签收").doesNotContain("value=\"RECEIPT\"");

        new ActPages(bench.acts()).step(id, ProcessingStep.RECEIPT, List.of(), 2, "", "", REGISTRAR);

        assertThat(html(pages.document(id, "", REGISTRAR))).contains("2 份").doesNotContain("value=\"RECEIPT\"");
        assertThat(html(pages.register("INCOMING", "", "", "养老", "REGISTERED", 0, AUDITOR)))
                .contains("/console/registration/register/print?direction=INCOMING", "拟办意见", "份数");
        assertThat(html(pages.register("INCOMING", "", "", "没有", "", 0, AUDITOR)))
                .contains("登记簿中没有记录");
        assertThat(html(pages.print("INCOMING", "", "", "", "", AUDITOR)))
                .contains("收〔2025〕1号", "<h1", "共 1 件")
                .doesNotContain("<form");
    }

    @Test
    void submittingLeadsToTheDocument() {
        String location = submitted(report());

        assertThat(html(pages.document(id(location), "", AUDITOR)))
                .contains("收〔2025〕1号", "已登记", "区民政局", "90%", "<td>报告</td>")
                .contains("/api/registration/documents/" + id(location) + "/content")
                .doesNotContain("查看办理过程");
        assertThat(html(pages.list("", "", "", 0, AUDITOR)))
                .contains("documents/" + id(location))
                .doesNotContain("/console/registration/new");
        assertThat(html(pages.list("", "", "", 0, REGISTRAR))).contains("/console/registration/new");
    }

    @Test
    void htmxIsLedByItsHeader() {
        Response answer = pages.submit(report().body(), "true", REGISTRAR);

        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(answer.getHeaderString("HX-Redirect")).startsWith("/console/registration/documents/");
    }

    @Test
    void whatTheFormShowedAndSomebodyEmptiedIsNotTakenFromTheFile() {
        String location = submitted(report().text("shown", "true")
                .text("title", "改过的标题")
                .text("documentKind", "REPORT")
                .text("documentNumber", "")
                .text("primaryRecipients", "区政府、区委， 市政府"));

        var document = bench.documents().find(id(location), REGISTRAR).document();
        assertThat(document.title()).isEqualTo("改过的标题");
        assertThat(document.documentNumber()).isEmpty();
        assertThat(document.primaryRecipients()).containsExactly("区政府", "区委", "市政府");
    }

    @Test
    void aFormThatShowedNothingLeavesEmptyFieldsToTheFile() {
        String location = submitted(report().text("title", "").text("documentKind", ""));

        assertThat(bench.documents().find(id(location), REGISTRAR).document().title())
                .contains("养老服务");
    }

    @Test
    void aReturnedDocumentShowsItsFindings() {
        bench.rules().find("R27.6", Level.RETURN, "养老服务平稳");

        assertThat(html(pages.document(id(submitted(report())), "", REGISTRAR)))
                .contains("初审退回", "报告中有请示语", "<mark>养老服务平稳</mark>", "test/1");
    }

    @Test
    void theSameContentAgainLeadsToTheFirst() {
        String first = submitted(report());

        String again = submitted(report());

        assertThat(again).isEqualTo(first + "?again=1");
        assertThat(html(pages.document(id(first), "1", REGISTRAR))).contains("同一内容的公文已经登记");
        assertThat(submitted(report().text("duplicateAllowed", "true"))).isNotEqualTo(first);
    }

    @Test
    void aDuplicateThatMayNotBeReadIsNotShown() {
        submitted(report());

        assertThat(catchThrowableOfType(ProblemException.class, () -> pages.submit(report().body(), "", OTHER_DRAFTER))
                        .problem()
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theRegistersShowTheirColumns() {
        submitted(report());

        assertThat(html(pages.register("INCOMING", "2025-09-01", "", "", "", 0, AUDITOR)))
                .contains("收文号", "来文机关", "来文字号", "收〔2025〕1号", "format=csv")
                .contains("value=\"2025-09-01\"");
        assertThat(html(pages.register("OUTGOING", "", "", "", "", 0, AUDITOR))).contains("登记簿中没有记录", "制发名义", "发文字号");
    }

    @Test
    void refusalsAreShownToThoseWhoLookAfterSecrecyOnly() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> pages.extract(
                        new Parts()
                                .file("file", "密.txt", "secrecy=机密\n" + REPORT)
                                .body(),
                        "",
                        DRAFTER));
        bench.platform().await();

        SecrecyPages secrecy = new SecrecyPages(bench.refusals());
        assertThat(html(secrecy.list(AUDITOR)))
                .contains("drafter", "共 1 次", "待处置")
                .doesNotContain("密.txt", "养老", "<form");
        assertThat(html(pages.list("", "", "", 0, AUDITOR))).contains("/console/registration/refusals");
        assertThat(html(pages.list("", "", "", 0, DRAFTER))).doesNotContain("/console/registration/refusals");
        assertThat(catchThrowableOfType(ProblemException.class, () -> secrecy.list(REGISTRAR))
                        .problem()
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theSecrecyOfficerIsToldOfARefusalUntilHeHasTakenNoteOfIt() {
        SecrecyMenu menu = new SecrecyMenu(bench.refusals());
        SecrecyPages secrecy = new SecrecyPages(bench.refusals());
        assertThat(menu.roles()).containsExactly(Role.SECRECY_OFFICER);
        assertThat(menu.label()).isEqualTo("涉密拦截记录");
        catchThrowableOfType(
                ProblemException.class,
                () -> pages.extract(
                        new Parts()
                                .file("file", "密.txt", "secrecy=机密\n" + REPORT)
                                .body(),
                        "",
                        DRAFTER));
        bench.platform().await();
        long number = bench.refusals().latest(OFFICER).items().get(0).number();

        assertThat(menu.label()).isEqualTo("涉密拦截（1 次待处置）");
        assertThat(html(secrecy.list(OFFICER))).contains("/refusals/" + number + "/acknowledgment", "已知悉并处置");
        refused(403, () -> secrecy.acknowledge(number, "已核实", DIRECTOR));
        refused(422, () -> secrecy.acknowledge(number, " ", OFFICER));
        refused(404, () -> secrecy.acknowledge(number + 7, "已核实", OFFICER));
        secrecy.acknowledge(number, "已核实，原件已转机要渠道。", OFFICER);
        refused(409, () -> secrecy.acknowledge(number, "再次", OFFICER));

        assertThat(menu.label()).isEqualTo("涉密拦截记录");
        assertThat(html(secrecy.list(AUDITOR)))
                .contains("原件已转机要渠道", "secrecy-officer")
                .doesNotContain("待处置");
    }

    private static void refused(int status, ThrowingCallable call) {
        assertThat(catchThrowableOfType(ProblemException.class, call).problem().status())
                .isEqualTo(status);
    }

    @Test
    void whatComesFromFilesIsEscaped() {
        String hostile = REPORT.replace("title=", "title=<img src=x onerror=alert(1)>");

        String location = submitted(new Parts().file("file", "<b>.txt", hostile));

        assertThat(html(pages.document(id(location), "", REGISTRAR))).doesNotContain("<img");
        assertThat(html(pages.list("", "", "<b>\"", 0, REGISTRAR))).doesNotContain("<b>");
        assertThat(html(pages.extract(new Parts().file("file", "a", hostile).body(), "", REGISTRAR)))
                .doesNotContain("<img");
    }
}
