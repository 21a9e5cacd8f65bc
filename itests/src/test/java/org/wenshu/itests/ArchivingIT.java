package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A document from its registration to its archival package, which others find whole. */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchivingIT {

    private static final String NAME = "站前区供热管网巡检办法";
    private static final String WHOLE = "/api/records/documents/";

    @TempDir
    Path out;

    private Node node;
    private Clerks clerks;

    @BeforeAll
    void use(Node shared) {
        node = shared;
        clerks = new Clerks(shared);
    }

    @Test
    void anIssuedDocumentBecomesAnItemAndLeavesAsABag() throws Exception {
        Clerks.done(node.as("archivist").put("/api/records/fonds/housing", "{\"code\":\"Z109\"}"));
        String id = new Departments(node).publish("housing", "站前区住房和城乡建设局", NAME, "{}");
        Clerks.until("the end of " + id, () -> closing(id).equals("ISSUED"));
        JsonNode whole = Clerks.done(node.as("archivist").get(WHOLE + id));
        assertThat(whole.at("/document/proposal/retention").asText()).isEqualTo("PERMANENT");
        assertThat(whole.at("/document/proposal/quote").asText()).isEqualTo("本机关制定的法规政策性文件材料");
        refusals(id);

        JsonNode item = Clerks.done(node.as("archivist").post(act(id), "{\"note\":\"没有修改稿\"}"));
        String code = item.get("archivalCode").asText();
        assertThat(code).matches("Z109-WS·2025-Y-\\d{4}");
        Problems.refused(node.as("archivist").post(act(id), "{\"note\":\"再来一次\"}"), 409);

        Path bag = unpack(got("archivist", packed(code)));
        assertThat(run(bag, "sha256sum", "-c", "manifest-sha256.txt")).isZero();
        assertThat(run(bag, "sha512sum", "-c", "manifest-sha512.txt")).isZero();
        assertThat(run(bag, "sha256sum", "-c", "tagmanifest-sha256.txt")).isZero();
        assertThat(Files.readAllBytes(bag.resolve("data/content/01.docx")))
                .isEqualTo(got("auditor", "/api/registration/documents/" + id + "/content"));
        assertThat(Files.readString(bag.resolve("data/metadata.xml"))).contains(NAME, "<保管期限>永久</保管期限>");
        assertThat(bag.resolve("data/handling-form.docx")).exists();
        assertThat(got("auditor", "/api/records/items.xlsx?year=2025")).startsWith('P', 'K');
        onThePages(id, code);
        care(id);
    }

    private void care(String id) {
        String hold = "/api/records/care/holds/" + id;
        Problems.refused(node.as("archivist").post(hold, "{}"), 422);
        JsonNode held = Clerks.done(node.as("archivist").post(hold, "{\"reason\":\"审计\"}"));
        assertThat(held.at("/hold/reason").asText()).isEqualTo("审计");
        Clerks.done(node.as("archivist").post(hold + "/release", "{\"reason\":\"审计结束\"}"));

        String fixity = "/api/records/care/fixity";
        Problems.refused(node.as("auditor").post(fixity, "{}"), 403);
        assertThat(node.as("archivist").post(fixity, "{}").status()).isEqualTo(202);
        Clerks.until(
                "the report",
                () -> node.as("auditor").get(fixity).json().get("total").asInt() > 0);
        JsonNode report = node.as("auditor").get(fixity).json().at("/items/0");
        assertThat(report.get("checked").asLong()).isPositive();
        assertThat(report.get("lost").asLong() + report.get("altered").asLong()).isZero();
        try (Chromium chromium = new Chromium(node);
                Visitor archivist = chromium.visitor().signIn("archivist")) {
            archivist.open("/console/records/care/").sees("到期鉴定", "不提供销毁");
            archivist.open("/console/records/care/fixity").sees("全部完好").picture("records-fixity");
        }
    }

    private void refusals(String id) {
        Problems.refused(node.as("drafter-housing").get(WHOLE + id), 403);
        Problems.refused(node.as("office-director").post(act(id), "{\"note\":\"代办\"}"), 403);
        JsonNode incomplete = Problems.refused(node.as("archivist").post(act(id), "{}"), 422);
        assertThat(incomplete.get("detail").asText()).contains("历次修改稿");
        Problems.refused(node.as("archivist").post(act(id), "{\"retention\":\"YEARS_10\",\"note\":\"没有修改稿\"}"), 422);
        JsonNode eep = Problems.refused(node.as("archivist").get("/api/archive/items/x/package?format=eep"), 422);
        assertThat(eep.get("detail").asText()).contains("bagit");
    }

    private void onThePages(String id, String code) {
        try (Chromium chromium = new Chromium(node);
                Visitor archivist = chromium.visitor().signIn("archivist")) {
            archivist.open("/console/records/").sees("待归档").picture("records-waiting");
            archivist
                    .open("/console/records/documents/" + id)
                    .sees(code, "齐全性检查")
                    .picture("records-item");
            archivist.open("/console/records/items").sees(code).press("装盒");
            archivist.sees("起止件号").picture("records-boxes");
        }
    }

    private String closing(String id) {
        Answer answer = node.as("archivist").get(WHOLE + id);
        return answer.status() == 200 ? answer.json().at("/document/closing").asText() : "";
    }

    private static String act(String id) {
        return "/api/archive/items/" + id + "/archiving";
    }

    private static String packed(String code) {
        return "/api/archive/items/" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "/package?format=bagit";
    }

    private byte[] got(String account, String path) {
        Answer file = node.as(account).get(path);
        assertThat(file.status()).as(path + ": " + file).isEqualTo(200);
        return file.body();
    }

    /** The folder of the bag. */
    private Path unpack(byte[] zip) throws IOException {
        Path root = out;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = out.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
                root = out.resolve(entry.getName().substring(0, entry.getName().indexOf('/')));
            }
        }
        return root;
    }

    private static int run(Path folder, String... command) throws Exception {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
