package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.itests.TestFiles.TestFile;

/** Files that cannot be registered, and names that are meant to do harm. */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadFilesIT {

    private static final String DOCUMENTS = "/api/registration/documents";
    private static final String EXTRACTIONS = "/api/registration/extractions";
    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static final long LARGEST = 100L * 1024 * 1024;
    private static final int MOST_OF_AN_IMPORT = 10_000;

    private Node node;
    private Rest registrar;

    @BeforeAll
    void use(Node shared) {
        node = shared;
        registrar = shared.as("registrar");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        byte[] garbage = "%PDF-1.7 neither a document nor anything else".getBytes(StandardCharsets.UTF_8);
        byte[] cut = new byte[300];
        System.arraycopy(letter("截断"), 0, cut, 0, cut.length);

        unreadable("空文件.docx", new byte[0]);
        unreadable("空白.txt", " \r\n\t ".getBytes(StandardCharsets.UTF_8));
        unreadable("乱码.pdf", garbage);
        unreadable("截断.docx", cut);
        unreadable("图片.png", Base64.getDecoder().decode(PICTURE));
        unreadable("program.exe", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7});
    }

    @Test
    void whatNeedsAPasswordIsRefused() {
        assumeThat(TestFiles.present())
                .as("test files at " + System.getProperty("wenshu.shared"))
                .isTrue();
        List<TestFile> locked = TestFiles.all().stream()
                .filter(file -> file.path().contains("passtika.docx")
                        || file.path().contains("PasswordProtected.doc")
                        || file.path().contains("PasswordSample-256bit.pdf"))
                .toList();

        assertThat(locked).hasSize(3);
        for (TestFile file : locked) {
            assertThat(unreadable("加密-" + file.path(), file.content())).contains("密码");
        }
    }

    @Test
    void whatIsTooLargeIsRefused() {
        Problems.refused(upload(EXTRACTIONS, LARGEST + 1), 413);
        Problems.refused(upload(DOCUMENTS, LARGEST + 1), 413);
        assertThat(node.isReady()).isTrue();
    }

    @Test
    void anImportOfTooManyFilesIsRefusedWithTheLimit() {
        Map<String, byte[]> members = IntStream.rangeClosed(0, MOST_OF_AN_IMPORT)
                .boxed()
                .collect(Collectors.toMap("%05d.txt"::formatted, number -> new byte[] {'a'}));
        Multipart parts = new Multipart().file("file", "来文.zip", Zip.stored(members));

        Answer answer = node.as("it-admin").post("/api/registration/imports", parts);

        assertThat(Problems.refused(answer, 422).get("detail").asText()).contains("10000 个文件", "拆分");
    }

    @Test
    void largeFilesAtATimeLeaveRoomForOthers() {
        List<CompletableFuture<Answer>> uploads = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> upload(EXTRACTIONS, LARGEST - 1000)))
                .limit(4)
                .toList();

        assertThat(node.as("vm1").get("/api/archive/search?q=x").status()).isEqualTo(200);
        assertThat(uploads).allSatisfy(answer -> Problems.refused(answer.join(), 422));
    }

    @Test
    void requestsWithoutAFileAreRefused() {
        Problems.refused(registrar.post(DOCUMENTS, new Multipart().json("document", "{}")), 400);
        Problems.refused(registrar.post(EXTRACTIONS, new Multipart()), 400);
        Problems.refused(registrar
                .with("Content-Type", "multipart/form-data")
                .send("POST", EXTRACTIONS, BodyPublishers.ofString("no boundary")));
        Problems.refused(registrar
                .with("Content-Type", "multipart/form-data; boundary=x")
                .send("POST", EXTRACTIONS, BodyPublishers.ofString("--x\r\nContent-Disposition: form-data")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"direction\":",
                "[]",
                "{\"direction\":\"SIDEWAYS\"}",
                "{\"receivedOn\":\"2025-02-30\"}",
                "{\"receivedOn\":\"2999-01-01\"}",
                "{\"submittingOrgan\":\"没有这个局\"}",
                "{\"title\":{\"a\":1}}",
                "{\"involvedDepartments\":[\"没有这个局\"]}",
                "{\"normative\":\"maybe\"}"
            })
    void statementsThatMakeNoSenseAreRefused(String document) {
        Multipart parts = new Multipart().file("file", "来文.docx", letter("表述")).json("document", document);

        Problems.refused(registrar.post(DOCUMENTS, parts));
        assertThat(registrar
                        .get(DOCUMENTS + "?q=" + Math.abs(document.hashCode()))
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void theSameContentIsRegisteredOnce() {
        byte[] content = letter("重复登记");

        String first = Clerks.done(registrar.post(DOCUMENTS, parts("一.docx", content)))
                .get("id")
                .asText();
        JsonNode again = Problems.refused(registrar.post(DOCUMENTS, parts("二.docx", content)), 409);

        assertThat(again.get("instance").asText()).contains(first);
        JsonNode allowed = Clerks.done(registrar.post(DOCUMENTS + "?duplicate=allow", parts("三.docx", content)));
        assertThat(allowed.get("id").asText()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../etc/passwd.docx",
                "..\\..\\windows\\system32\\a.docx",
                "<script>alert(1)</script>.docx",
                "公文\u202exslx.docx",
                "a;b=c,d'e`f$(g).docx",
                "...",
                "NUL.docx"
            })
    void namesOfFilesDoNoHarm(String name) {
        String id = Clerks.done(registrar.post(DOCUMENTS, parts(name, letter(Integer.toString(name.hashCode())))))
                .get("id")
                .asText();

        JsonNode original = registrar.get(DOCUMENTS + "/" + id).json().get("original");
        assertThat(original.get("name").asText()).doesNotContain("/", "\\", "..", "\u202e");
        Answer content = registrar.get(DOCUMENTS + "/" + id + "/content");
        assertThat(content.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .doesNotContain("<", "..", "\r", "\n");
        assertThat(content.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        Rest browser = registrar.with("Accept", "text/html");
        assertThat(browser.get("/console/registration/documents/" + id).text()).doesNotContain("<script>alert");
    }

    @Test
    void textsDoNoHarm() {
        byte[] content = letter("<script>alert(2)</script><img src=x onerror=alert(3)>&amp;");
        String id = Clerks.done(registrar.post(DOCUMENTS, parts("脚本.docx", content)))
                .get("id")
                .asText();

        for (String page : List.of(
                DOCUMENTS + "/" + id + "/preview",
                "/console/registration/documents/" + id,
                "/console/registration/",
                "/console/archive/?q=alert")) {
            Answer answer = registrar.with("Accept", "text/html").get(page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.text()).as(page).doesNotContain("<script>alert", "<img src=x");
        }
    }

    private String unreadable(String name, byte[] content) {
        JsonNode extraction =
                Problems.refused(registrar.post(EXTRACTIONS, new Multipart().file("file", name, content)), 422);
        JsonNode document = Problems.refused(registrar.post(DOCUMENTS, parts(name, content)), 422);
        assertThat(extraction.get("type").asText()).isEqualTo("/problems/unreadable");
        assertThat(document).isEqualTo(extraction);
        return document.get("detail").asText();
    }

    /** A file of so many bytes, made on the way. */
    private Answer upload(String path, long size) {
        byte[] head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"大.txt\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8);
        InputStream body = new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(head), new Repeated(size), new ByteArrayInputStream(tail))));
        return registrar
                .with("Content-Type", "multipart/form-data; boundary=b")
                .send("POST", path, BodyPublishers.ofInputStream(() -> body));
    }

    private static Multipart parts(String name, byte[] content) {
        return new Multipart()
                .file("file", name, content)
                .json("document", "{\"direction\":\"INCOMING\",\"normative\":false}");
    }

    private static byte[] letter(String matter) {
        return Word.of(List.of(
                "营口市人民政府关于" + matter + "有关事项的通知",
                "各县（市）区人民政府：",
                "为做好" + matter + "工作，现将有关事项通知如下。",
                "营口市人民政府",
                "2025年9月20日"));
    }

    private static final class Repeated extends InputStream {

        private long left;

        Repeated(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(buffer, offset, offset + count, (byte) 'a');
            left -= count;
            return count;
        }
    }
}
