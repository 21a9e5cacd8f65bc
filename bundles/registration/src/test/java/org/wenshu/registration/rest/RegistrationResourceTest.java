package org.wenshu.registration.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wenshu.registration.RegistrationBench.AUDITOR;
import static org.wenshu.registration.RegistrationBench.DIRECTOR;
import static org.wenshu.registration.RegistrationBench.DRAFTER;
import static org.wenshu.registration.RegistrationBench.OTHER_DRAFTER;
import static org.wenshu.registration.RegistrationBench.REGISTRAR;
import static org.wenshu.registration.RegistrationBench.REPORT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Role;
import org.wenshu.api.registration.Clearance;
import org.wenshu.api.rules.Level;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;
import org.wenshu.registration.ClearanceRequest;
import org.wenshu.registration.RegistrationBench;
import org.wenshu.registration.Status;
import org.wenshu.registration.TemplateBench;
import org.wenshu.registration.http.Parts;

class RegistrationResourceTest {

    @TempDir
    private Path directory;

    private RegistrationBench bench;
    private RegistrationResource resource;

    @BeforeEach
    void open() {
        bench = new RegistrationBench(directory);
        resource = new RegistrationResource(
                bench.registration(), bench.gate(), bench.documents(), bench.registers(), bench.acts());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Registered submit(Parts parts) {
        Response answer = resource.submit(parts.body(), "", REGISTRAR);
        assertThat(answer.getStatus()).isEqualTo(201);
        return (Registered) answer.getEntity();
    }

    private Problem refused(Parts parts, String duplicate) {
        return catchThrowableOfType(ProblemException.class, () -> resource.submit(parts.body(), duplicate, REGISTRAR))
                .problem();
    }

    private static Parts report() {
        return new Parts().file("file", "报告.txt", REPORT);
    }

    @Test
    void registersAndAnswersWhereItIs() {
        Response answer = resource.submit(report().body(), "", DRAFTER);

        Registered registered = (Registered) answer.getEntity();
        assertThat(answer.getLocation()).hasToString("documents/" + registered.id());
        assertThat(registered.registrationNumber()).contains("收〔2025〕1号");
        assertThat(registered.status()).isEqualTo(Status.REGISTERED);
        assertThat(registered.elements().title()).isPresent();
        assertThat(registered.contentHash()).hasSize(64);
    }

    @Test
    void theDocumentPartOverridesWhatWasRead() {
        Registered registered = submit(report().text(
                        "document",
                        """
                        {"title":"改过的标题","normative":true,"involvedDepartments":["finance"],"urgent":false,
                         "importance":null,"unknown":{"x":1}}
                        """
                                .replace(",\"unknown\":{\"x\":1}", "")));

        DocumentView view = resource.get(registered.id(), AUDITOR);
        assertThat(view.title()).isEqualTo("改过的标题");
        assertThat(view.normative().name()).isEqualTo("YES");
        assertThat(view.involvedDepartments()).containsExactly("finance");
        assertThat(view.original().href()).isEqualTo("/api/registration/documents/" + registered.id() + "/content");
    }

    @Test
    void aDocumentPartThatIsNoObjectIsRefused() {
        for (String json : List.of("{", "[1]", "\"x\"", "", "{\"title\":{\"a\":1}}", "{\"domains\":[[]]}")) {
            assertThat(refused(report().text("document", json), "").status())
                    .as(json)
                    .isEqualTo(400);
        }
    }

    @Test
    void theSameContentAgainIsAConflictThatNamesTheFirst() {
        Registered first = submit(report());

        Problem problem = refused(report(), "");

        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.instance()).isEqualTo(first.id());
        assertThat(resource.submit(report().body(), "allow", REGISTRAR).getStatus())
                .isEqualTo(201);
    }

    @Test
    void aReturnedDocumentIsKeptAndNamed() {
        bench.rules().find("R27.6", Level.RETURN, "养老");

        Problem problem = refused(report(), "");

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.type()).isEqualTo("/problems/returned");
        assertThat(problem.findings()).hasSize(1);
        DocumentView kept = resource.get(problem.instance(), REGISTRAR);
        assertThat(kept.status()).isEqualTo(Status.RETURNED);
        assertThat(kept.registrationNumber()).isEmpty();
        assertThat(kept.findings()).isEqualTo(problem.findings());
        assertThat(resource.list("RETURNED", "", "", 0, 20, REGISTRAR).total()).isEqualTo(1);
    }

    @Test
    void whatAnOverrideClearsIsRegisteredAtOnceOrLater() {
        bench.rules().findClearable("R27.7", "养老", Role.OFFICE_DIRECTOR);
        String clearances = "{\"clearances\":[{\"rule\":\"R27.7\",\"reason\":\"区长交办\"}]}";
        Response atOnce = resource.submit(report().text("document", clearances).body(), "", DIRECTOR);
        assertThat(atOnce.getStatus()).isEqualTo(201);
        String id =
                refused(new Parts().file("file", "b.txt", REPORT + "再报养老。"), "").instance();

        ClearanceBody body = new ClearanceBody(List.of(new ClearanceRequest("R27.7", "区长交办")));
        DocumentView view = resource.clear(id, "", body, DIRECTOR);

        assertThat(view.registrationNumber()).contains("收〔2025〕2号");
        assertThat(view.clearances()).extracting(Clearance::reason).containsExactly("区长交办");
        assertThat(refused(report().text("document", "{\"clearances\":[1]}"), "")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void handsOutFilesByteForByte() throws IOException {
        Registered registered = submit(report().file("file", "附表.csv", "一,二"));

        try (InputStream original =
                (InputStream) resource.content(registered.id(), AUDITOR).getEntity()) {
            assertThat(original.readAllBytes()).isEqualTo(REPORT.getBytes(StandardCharsets.UTF_8));
        }
        Response attachment = resource.attachment(registered.id(), 1, AUDITOR);
        try (InputStream content = (InputStream) attachment.getEntity()) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("一,二");
        }
        assertThat(attachment.getHeaderString("Content-Disposition")).contains("%E9%99%84%E8%A1%A8.csv");
    }

    @Test
    void whatIsNotThereOrNotTheirsIsNotFound() {
        Registered registered = submit(report());

        for (Runnable request : List.<Runnable>of(
                () -> resource.attachment(registered.id(), 1, REGISTRAR),
                () -> resource.attachment(registered.id(), 0, REGISTRAR),
                () -> resource.content(registered.id(), OTHER_DRAFTER),
                () -> resource.preview(registered.id(), "", OTHER_DRAFTER),
                () -> resource.page(registered.id(), 1, OTHER_DRAFTER),
                () -> resource.history(registered.id(), OTHER_DRAFTER),
                () -> resource.get("nobody", REGISTRAR))) {
            assertThat(catchThrowableOfType(ProblemException.class, request::run)
                            .problem()
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void thePreviewShowsTheTextEscapedAndMarked() {
        Registered registered = submit(new Parts().file("file", "a.txt", REPORT + "<script>alert(1)</script>"));

        Page page = resource.preview(registered.id(), "", AUDITOR);
        String html = TemplateBench.render(RegistrationResource.class, page);

        assertThat(html)
                .contains("<mark title=\"标题\">区民政局关于2025年养老服务工作情况的报告</mark>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void aDocumentWithPagesIsShownAsOnPaper() throws IOException {
        Registered registered = submit(new Parts().file("file", "a.pdf", "%PDF\n" + REPORT));

        String paper = preview(registered, "");
        String text = preview(registered, "text");

        assertThat(paper)
                .contains("/documents/" + registered.id() + "/pages/2", "共 2 页", "电子印章，系统未作验证", "?view=text")
                .doesNotContain("<mark");
        assertThat(text).contains("<mark title=\"标题\">", ">版式</a>").doesNotContain("<img");
        Response page = resource.page(registered.id(), 1, AUDITOR);
        assertThat((byte[]) page.getEntity()).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(page.getHeaderString("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(catchThrowableOfType(ProblemException.class, () -> resource.page(registered.id(), 2, AUDITOR))
                        .problem()
                        .status())
                .isEqualTo(404);
    }

    private String preview(Registered registered, String view) {
        Page page = resource.preview(registered.id(), view, AUDITOR);
        return TemplateBench.render(RegistrationResource.class, page);
    }

    @Test
    void tellsTheHistory() {
        Registered registered = submit(report());

        assertThat(resource.history(registered.id(), AUDITOR).items())
                .extracting(HistoryView::type)
                .containsExactly("registration.DocumentRegistered", "registration.ElementsRead");
    }

    @Test
    void extractingStoresNothing() {
        ExtractionView view = resource.extract(report().body(), DRAFTER);

        assertThat(view.elements().title()).isPresent();
        assertThat(view.articles()).hasSize(1);
        assertThat(view.text()).isEqualTo(REPORT);
        assertThat(bench.content().all()).isEmpty();
        assertThat(bench.journal().head()).isZero();
    }

    @Test
    void handsOutTheRegisterAsJsonAndAsCsv() throws IOException {
        Registered registered = submit(new Parts().file("file", "a.txt", REPORT.replace("title=", "title==1+")));

        Listing<?> json = (Listing<?>) resource.register("INCOMING", "2025-09-01", "", "", "", "json", 0, 20, AUDITOR)
                .getEntity();
        assertThat(json.total()).isEqualTo(1);
        assertThat(json.items().get(0))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, String.class))
                .containsAllEntriesOf(Map.of("documentId", registered.id(), "registrationNumber", "收〔2025〕1号"));

        Response csv = resource.register("INCOMING", "", "", "", "", "csv", 0, 20, AUDITOR);
        try (InputStream content = (InputStream) csv.getEntity()) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("\uFEFF")
                    .contains("\"'=1+区民政局");
        }
        assertThat(csv.getHeaderString("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    }

    @Test
    void questionsThatCannotBeUnderstoodAreRefused() {
        for (Runnable request : List.<Runnable>of(
                () -> resource.register("SIDEWAYS", "", "", "", "", "json", 0, 20, AUDITOR),
                () -> resource.register("INCOMING", "yesterday", "", "", "", "json", 0, 20, AUDITOR),
                () -> resource.register("INCOMING", "", "", "", "", "pdf", 0, 20, AUDITOR),
                () -> resource.list("LOST", "", "", 0, 20, AUDITOR))) {
            assertThat(catchThrowableOfType(ProblemException.class, request::run)
                            .problem()
                            .status())
                    .isEqualTo(400);
        }
    }
}
