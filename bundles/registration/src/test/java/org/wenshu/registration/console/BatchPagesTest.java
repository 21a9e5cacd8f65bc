package org.wenshu.registration.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wenshu.registration.RegistrationBench.AUDITOR;
import static org.wenshu.registration.RegistrationBench.DRAFTER;
import static org.wenshu.registration.RegistrationBench.OTHER_DRAFTER;
import static org.wenshu.registration.RegistrationBench.REGISTRAR;
import static org.wenshu.registration.RegistrationBench.REPORT;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.rules.Level;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.ProblemException;
import org.wenshu.api.web.PublishedRoutes;
import org.wenshu.registration.Checks;
import org.wenshu.registration.RegistrationBench;
import org.wenshu.registration.SmallOrganization;
import org.wenshu.registration.TemplateBench;
import org.wenshu.registration.http.Parts;

class BatchPagesTest {

    @TempDir
    private Path directory;

    private RegistrationBench bench;
    private BatchPages pages;

    private record NoRoutes(Set<String> paths) implements PublishedRoutes {
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
                new NoRoutes(Set.of()),
                new Checks(bench.rules(), bench.platform().clock()),
                bench.platform().clock(),
                bench.acts());
        pages = new BatchPages(bench.registration(), bench.gate(), models);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static Parts report() {
        return new Parts().file("file", "报告.txt", REPORT);
    }

    private static String html(Page page) {
        return TemplateBench.render(BatchPages.class, page);
    }

    private String submitted(Parts parts, Caller caller) {
        return html(pages.submit(parts.body(), caller));
    }

    @Test
    void whoRegistersNothingIsToldSo() {
        assertThat(html(pages.page(REGISTRAR))).contains("id=\"files\" multiple", "Ctrl", "batch.js");
        assertThat(html(pages.page(AUDITOR))).contains("不登记公文").doesNotContain("<input");
    }

    @Test
    void whatWasReadIsShownWithItsDoubtsAndNothingIsKept() {
        String html = html(pages.read(report().text("row", "7").body(), REGISTRAR));

        assertThat(html)
                .contains("id=\"title-7\" name=\"title\" value=\"区民政局关于2025年养老服务工作情况的报告\"")
                .contains("<option value=\"REPORT\" selected>报告</option>", "data-stops=\"false\"", ">登记</button>")
                .doesNotContain("<form");
        assertThat(bench.journal().head()).isZero();
    }

    @Test
    void aRowIsANumber() {
        String html = html(pages.read(report().text("row", "\"><script>").body(), REGISTRAR));
        assertThat(html).contains("id=\"title-0\"").doesNotContain("<script");
    }

    @Test
    void anElementThatWasNotReadWantsALook() {
        String without = REPORT.replaceAll("issuingOrgan=.*\n", "");
        String html = html(pages.read(new Parts().file("file", "a.txt", without).body(), REGISTRAR));
        assertThat(html)
                .contains("name=\"issuingOrgan\" value=\"\" data-check", "未读出")
                .doesNotContain("name=\"documentNumber\" value=\"\" data-check");
    }

    @Test
    void theFindingsStandAboveTheFields() {
        bench.rules().find("R27.6", Level.RETURN, "养老服务平稳");

        String html = html(pages.read(report().body(), REGISTRAR));

        assertThat(html).contains("第二十七条", "报告不得夹带请示事项", "<mark>养老服务平稳</mark>", "data-stops=\"true\"", "退回并留存");
    }

    @Test
    void registersWhatTheFieldsSay() {
        String html = submitted(report().text("title", "改过的标题").text("shown", "true"), REGISTRAR);

        assertThat(html).contains("data-outcome=\"done\"", "收〔2025〕1号", ">改过的标题</a>");
    }

    @Test
    void tellsADuplicateToThoseWhoMayReadTheFirst() {
        submitted(report(), DRAFTER);

        assertThat(submitted(report(), DRAFTER)).contains("data-outcome=\"known\"", "没有重复登记");
        assertThat(catchThrowableOfType(ProblemException.class, () -> submitted(report(), OTHER_DRAFTER))
                        .problem()
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whatIsReturnedHasASlip() {
        bench.rules().find("R27.6", Level.RETURN, "养老服务平稳");

        assertThat(submitted(report(), REGISTRAR)).contains("data-outcome=\"returned\"", "return-slip.docx");
    }
}
