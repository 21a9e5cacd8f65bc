package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classified files (scenario S23): refused before anything of them is stored, wherever one might look. */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClassifiedIT {

    /** Occurs in classified files alone. */
    private static final String SECRET = "磐石计划";

    private static final String REFUSALS = "/api/registration/refusals";

    private static final String DOCUMENTS = "/api/registration/documents";

    private Node node;
    private Rest registrar;

    @BeforeAll
    void use(Node shared) {
        node = shared;
        registrar = shared.as("registrar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"绝密★启用前", "机密★10年", "秘密★1年", "秘　密", "机密", "绝密★长期"})
    void aMarkedHeaderIsRefusedAndNothingIsKept(String mark) {
        long contents = contents();
        Multipart parts = new Multipart()
                .file("file", SECRET + ".docx", marked(mark))
                .json("document", "{\"direction\":\"INCOMING\",\"title\":\"" + SECRET + "\"}");

        classified(registrar.post(DOCUMENTS, parts));
        classified(registrar
                .with("Idempotency-Key", "itests-classified-" + mark.hashCode())
                .post(DOCUMENTS, parts));
        classified(registrar.post("/api/registration/extractions", parts));
        classified(registrar.post(DOCUMENTS, attached(marked(mark))));

        assertThat(contents()).isEqualTo(contents);
        nothingIsLeft();
    }

    @Test
    void whatIsSaidToBeTopSecretIsRefused() {
        Multipart parts = new Multipart()
                .file("file", SECRET + ".docx", Word.of(List.of("关于" + SECRET + "的请示", "区政府：", "请审批。")))
                .json("document", "{\"direction\":\"INCOMING\",\"exceptionGround\":\"TOP_SECRET_DIRECT\"}");

        classified(registrar.post(DOCUMENTS, parts));

        nothingIsLeft();
    }

    @Test
    void refusalsAreKnownToThoseWhoLookAfterSecrecy() {
        String page = "/console/registration/refusals";
        Multipart parts = new Multipart().file("file", SECRET + ".docx", marked("机密★5年"));
        classified(registrar.post(DOCUMENTS, parts));

        Answer seen = node.as("office-director").with("Accept", "text/html").get(page);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).contains("registrar").doesNotContain(SECRET);
        assertThat(node.as("drafter").get(page).status()).isEqualTo(403);
    }

    @Test
    void theSecrecyOfficerIsToldUntilHeHasTakenNote() {
        classified(registrar.post(DOCUMENTS, new Multipart().file("file", SECRET + ".docx", marked("秘密★2年"))));
        Rest officer = node.as("secrecy-officer");
        JsonNode refusals = Clerks.done(officer.get(REFUSALS));
        int waiting = refusals.get("waiting").asInt();
        String act = REFUSALS + "/" + refusals.get("items").get(0).get("number").asText() + "/acknowledgment";
        assertThat(waiting).isPositive();
        assertThat(refusals.get("items").get(0).get("account").asText()).isEqualTo("registrar");
        assertThat(officer.with("Accept", "text/html").get("/console/").text()).contains("涉密拦截（" + waiting + " 次待处置）");

        Problems.refused(node.as("office-director").post(act, "{\"note\":\"已核实\"}"), 403);
        Problems.refused(officer.post(act, "{}"), 422);
        JsonNode after = Clerks.done(officer.post(act, "{\"note\":\"已联系上传人，原件转机要渠道。\"}"));

        assertThat(after.get("waiting").asInt()).isEqualTo(waiting - 1);
        Problems.refused(officer.post(act, "{\"note\":\"再次\"}"), 409);
        assertThat(node.as("auditor").get(REFUSALS).text()).contains("原件转机要渠道").doesNotContain(SECRET);
        Problems.refused(registrar.get(REFUSALS), 403);
    }

    @Test
    void theIntakeOfExistingDocumentsIsNoWayAround() {
        Rest officer = node.as("secrecy-officer");
        int waiting = Clerks.done(officer.get(REFUSALS)).get("waiting").asInt();
        long contents = contents();
        Multipart secret = new Multipart().file("file", SECRET + ".docx", marked("机密★10年"));
        Map.of(
                        "title", SECRET,
                        "issuerName", "DEPT",
                        "enactingOrgans", "human-resources",
                        "publishedOn", "2023-11-20")
                .forEach(secret::json);

        Problems.refused(node.as("justice-reviewer").post("/api/catalog/existing", secret), 422);

        assertThat(contents()).isEqualTo(contents);
        nothingIsLeft();
        Clerks.until(
                "the officer's notice",
                () -> Clerks.done(officer.get(REFUSALS)).get("waiting").asInt() == waiting + 1);
        assertThat(Clerks.done(officer.get(REFUSALS)).at("/items/0/account").asText())
                .isEqualTo("justice-reviewer");
    }

    @Test
    void aReviewIsNoWayAround() {
        Clerks clerks = new Clerks(node);
        String id = clerks.draft(
                        "drafter",
                        "站前区夜景照明管理办法.docx",
                        Handled.paper("站前区夜景照明管理办法", "第一条　为规范夜景照明，制定本办法。"),
                        "{\"direction\":\"INCOMING\",\"issuerName\":\"GOV\",\"documentKind\":\"NOTICE\",\"normative\":true,\"domains\":[\"综合执法\"]}")
                .get("id")
                .asText();
        String review = id + "-" + clerks.turn(id, "DEPARTMENT_LEGAL_REVIEW");
        Clerks.until(
                "the review",
                () -> node.as("auditor").get("/api/review/reviews/" + review).status() == 200);
        Rest officer = node.as("secrecy-officer");
        int waiting = Clerks.done(officer.get(REFUSALS)).get("waiting").asInt();
        long contents = contents();
        Multipart secret =
                new Multipart().file("file", SECRET + ".docx", marked("机密★10年")).json("material", "BASIS");

        classified(node.as("drafter").post("/api/review/materials/" + review, secret));
        classified(node.as("drafter").post("/api/review/materials/" + review + "/versions", secret));

        assertThat(contents()).isEqualTo(contents);
        nothingIsLeft();
        Clerks.until(
                "the officer's notice",
                () -> Clerks.done(officer.get(REFUSALS)).get("waiting").asInt() == waiting + 2);
        JsonNode told = Clerks.done(officer.get(REFUSALS)).get("items").get(0);
        assertThat(told.get("account").asText()).isEqualTo("drafter");
        assertThat(told.get("size").asLong()).isEqualTo(marked("机密★10年").length);
    }

    /** The members are not packed, so that whatever is left of them can be seen. */
    @Test
    void aMemberOfAnImportIsErasedWhereverItWasPut() {
        byte[] zip = Zip.stored(Map.of(
                SECRET + ".txt",
                ("机密★10年\n\n营口市人民政府关于实施" + SECRET + "的通知\n\n各区人民政府：\n").getBytes(StandardCharsets.UTF_8),
                "来文.txt",
                Notice.incoming(770_001).content()));
        Rest office = node.as("it-admin");
        Multipart parts =
                new Multipart().file("file", "来文.zip", zip).json("fallbacks", "{\"documentKind\":\"NOTICE\"}");

        Answer accepted = office.post("/api/registration/imports", parts);

        assertThat(accepted.status()).isEqualTo(202);
        String id = accepted.json().get("id").asText();

        String status = "/api/registration/imports/" + id;
        Clerks.until("the end of the import", () -> "FINISHED"
                .equals(Clerks.done(office.get(status)).get("state").asText()));
        assertThat(Clerks.done(office.get(status)).get("items").findValuesAsText("outcome"))
                .containsExactlyInAnyOrder("REFUSED", "REGISTERED");
        assertThat(office.get(status).text()).doesNotContain(SECRET);
        nothingIsLeft();
    }

    @Test
    void wordsAboutSecrecyAreNoMark() {
        byte[] letter = Word.of(List.of(
                "营口市人民政府关于加强保密工作的通知", "各县（市）区人民政府：", "各单位应当严格遵守保守国家秘密法，做好机密、秘密级事项的管理。", "营口市人民政府", "2025年9月19日"));

        Clerks.done(registrar.post(
                DOCUMENTS,
                new Multipart()
                        .file("file", "保密工作.docx", letter)
                        .json("document", "{\"direction\":\"INCOMING\",\"normative\":false}")));
    }

    private static void classified(Answer answer) {
        assertThat(Problems.refused(answer, 422).get("type").asText()).endsWith("/classified");
        assertThat(answer.text()).doesNotContain(SECRET);
    }

    private void nothingIsLeft() {
        assertThat(registrar
                        .get(DOCUMENTS + "?q=" + encoded())
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(registrar
                        .get("/api/archive/search?q=" + encoded())
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(LiveFiles.under(node.data())).noneMatch(file -> holds(file, SECRET));
        assertThat(LiveFiles.under(node.home().resolve("data/tmp"))).noneMatch(file -> holds(file, SECRET));
    }

    private static byte[] marked(String mark) {
        return Word.of(List.of(
                "000012",
                mark,
                "特急",
                "营口市人民政府文件",
                "营政发〔2025〕12号",
                "营口市人民政府关于实施" + SECRET + "的通知",
                "各县（市）区人民政府：",
                "现就" + SECRET + "有关事项通知如下。"));
    }

    private static Multipart attached(byte[] secret) {
        return new Multipart()
                .file("file", "来文.docx", Word.of(List.of("营口市人民政府关于报送材料的通知", "各区人民政府：", "见附件。")))
                .file("file", SECRET + ".docx", secret)
                .json("document", "{\"direction\":\"INCOMING\",\"normative\":false}");
    }

    private long contents() {
        return LiveFiles.under(node.data().resolve("content")).size();
    }

    private static boolean holds(Path file, String text) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.contains(latin(text, StandardCharsets.UTF_8))
                    || bytes.contains(latin(text, StandardCharsets.UTF_16LE));
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String latin(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    private static String encoded() {
        return URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
    }
}
