package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The registrar's desk: return slips, findings that are cleared, steps, registers, bulk imports, near-duplicates. */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrarDeskIT {

    private static final String DOCUMENTS = "/api/registration/documents";

    private Node node;
    private Chromium chromium;

    @BeforeAll
    void start(Node shared) {
        node = shared;
        chromium = new Chromium(shared);
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    private static List<String> toALeader(int number) {
        return List.of(
                "站前区财政局关于追加第" + number + "批预算的请示",
                "丁副区长同志：",
                "因工作需要，拟追加第" + number + "批预算。",
                "妥否，请批示。",
                "站前区财政局",
                "2025年9月25日");
    }

    /** Who heads the sender and has to sign. */
    private String principal() {
        return Clerks.done(node.as("auditor").get("/api/organization/posts/finance.principal/assignment"))
                .get("person")
                .asText();
    }

    private JsonNode returned(int number) {
        Multipart parts = new Multipart()
                .file("file", "请示.docx", Word.of(toALeader(number)))
                .json(
                        "document",
                        "{\"direction\":\"INCOMING\",\"normative\":false,\"documentKind\":\"REQUEST\","
                                + "\"primaryRecipients\":[\"丁副区长同志\"],\"signatories\":[\"" + principal() + "\"]}");
        return Problems.refused(node.as("registrar").post(DOCUMENTS, parts), 422);
    }

    @Test
    @DisplayName("S22 a request to a leader personally goes back with a slip that our own reader can read")
    void theReturnSlipIsADocument() {
        JsonNode problem = returned(1);
        String slip = DOCUMENTS + "/" + problem.get("instance").asText() + "/return-slip.docx";

        Answer docx = node.as("registrar").get(slip);

        assertThat(docx.status()).isEqualTo(200);
        JsonNode read = Clerks.done(node.as("registrar")
                .post("/api/registration/extractions", new Multipart().file("file", "退文单.docx", docx.body())));
        assertThat(read.get("mediaType").asText()).contains("wordprocessingml");
        assertThat(read.get("text").asText())
                .contains("公文退回单", "站前区财政局", "第二十七条", "一般不得直接向区政府领导同志个人报送公文", "2025年9月26日");
        Answer pdf = node.as("registrar").get(slip.replace(".docx", ".pdf"));
        assertThat(pdf.status()).isEqualTo(200);
        JsonNode printed = Clerks.done(node.as("registrar")
                .post("/api/registration/extractions", new Multipart().file("file", "退文单.pdf", pdf.body())));
        assertThat(printed.get("text").asText()).contains("公文退回单", "站前区财政局", "2025年9月26日");
        assertThat(node.anonymous().get(slip.replace(".docx", ".pdf")).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("S22 who heads the office may clear it with a reason, and it is registered")
    void theOfficeDirectorClears() {
        JsonNode problem = returned(2);
        String id = problem.get("instance").asText();
        StringBuilder clearances = new StringBuilder();
        for (JsonNode finding : problem.get("findings")) {
            boolean stops =
                    List.of("RETURN", "BLOCK").contains(finding.get("level").asText());
            if (stops && clearances.indexOf(finding.get("rule").asText()) < 0) {
                assertThat(finding.path("clearedBy").asText())
                        .as(finding.toString())
                        .isEqualTo("OFFICE_DIRECTOR");
                clearances
                        .append(clearances.isEmpty() ? "" : ",")
                        .append("{\"rule\":\"")
                        .append(finding.get("rule").asText())
                        .append("\",\"reason\":\"领导同志已过问，补办手续\"}");
            }
        }
        String body = "{\"clearances\":[" + clearances + "]}";
        Problems.refused(node.as("registrar").post(DOCUMENTS + "/" + id + "/clearance", body), 403);

        JsonNode cleared = Clerks.done(node.as("office-director").post(DOCUMENTS + "/" + id + "/clearance", body));

        assertThat(cleared.get("status").asText()).isNotEqualTo("RETURNED");
        assertThat(cleared.get("registrationNumber").asText()).startsWith("收〔2025〕");
    }

    @Test
    void theDeskInABrowser() {
        try (Visitor director = chromium.visitor().signIn("office-director")) {
            director.open("/console/registration/documents/"
                    + returned(3).get("instance").asText());
            director.sees("初审退回", "下载退文单").picture("desk-1-returned");
        }
        try (Visitor registrar = chromium.visitor().signIn("registrar").open("/console/registration/imports")) {
            registrar
                    .page()
                    .getByLabel("ZIP 文件")
                    .setInputFiles(new FilePayload("九月来文.zip", "application/zip", zip(30)));
            registrar.press("开始导入").isAt("/console/registration/imports/.+").picture("desk-2-importing");
            registrar.page().getByText("已完成").waitFor();
            registrar.sees("30 / 30").picture("desk-3-imported");
            registrar.follow("已登记").isAt("/console/registration/documents/.+").sees("与已登记的公文相近", "未签收");
            registrar.picture("desk-4-document");
            registrar.follow("逐句比对").sees("相同").picture("desk-5-compared");
            registrar.open("/console/registration/register").picture("desk-6-register");
            registrar.page().navigate("/console/registration/register/print?direction=INCOMING");
            registrar.sees("收文登记簿", "拟办意见").picture("desk-7-print");
        }
    }

    private static byte[] zip(int documents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < documents; i++) {
                zip.putNextEntry(new ZipEntry("来文/通知%02d.txt".formatted(i)));
                zip.write(Notice.incoming(700_000 + i).content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
