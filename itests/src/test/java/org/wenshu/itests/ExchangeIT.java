package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.itests.exchange.ExchangeClient;
import org.wenshu.itests.exchange.ExchangeMessages.Document;
import org.wenshu.itests.exchange.ExchangeMessages.QueryStatusResponse;
import org.wenshu.itests.exchange.ExchangeMessages.SubmitDocumentResponse;
import org.wenshu.itests.exchange.NotAccepted;

/** Another department's document system hands documents in over SOAP. */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExchangeIT {

    private static final String PATH = "/services/exchange";
    private static final String SYSTEM = "exchange-education";

    private Path folder;
    private Node node;
    private ExchangeClient client;

    @BeforeAll
    void connect(Node shared, @TempDir Path temporary) throws IOException {
        folder = temporary;
        node = shared;
        Path wsdl = Files.write(folder.resolve("exchange.wsdl"), wsdl().body());
        client = new ExchangeClient(wsdl, SYSTEM, Settings.DEMO_PASSWORD);
    }

    @Test
    void theRunningServerDescribesItselfInChineseAndValidly() {
        Description description = new Description(wsdl().body());

        assertThat(description.address()).isEqualTo(node.address() + PATH);
        assertThat(description.operations()).containsOnlyKeys("submitDocument", "queryStatus", "returnReceipt");
        assertThat(description.operations().values())
                .allSatisfy(said -> assertThat(said).containsPattern("\\p{IsHan}{6}"));
        String id = id();
        Soap soap = new Soap(node.as(SYSTEM));
        description.validate(soap.body(soap.submit(id, "校服.txt", text("校服采购", id))));
        description.validate(soap.body(soap.ask("queryStatus", id)));
        description.validate(soap.problem(soap.ask("queryStatus", id())));
    }

    @Test
    void aDocumentComesInWithItsAttachmentsOnce() throws Exception {
        String id = id();
        Path file = file("课后服务.docx", Word.of(List.of(lines("课后服务", id))));
        Path attachment = file("附表.bin", new byte[3_000_000]);

        SubmitDocumentResponse first = client.submit(id, ordinary(), file, attachment);
        SubmitDocumentResponse again = client.submit(id, ordinary(), file, attachment);

        assertThat(first.state).isEqualTo("REGISTERED");
        assertThat(first.registrationNumber).matches("收〔2025〕\\d+号");
        assertThat(again).usingRecursiveComparison().isEqualTo(first);
        Rest registrar = node.as("registrar");
        String document = "/api/registration/documents/" + first.documentId;
        assertThat(registrar.get(document + "/content").body()).isEqualTo(Files.readAllBytes(file));
        assertThat(registrar.get(document + "/content/1").body()).hasSize(3_000_000);
        refused(409, "/problems/message-id-taken", () -> client.submit(id, ordinary(), attachment));
        nothingWaits();
    }

    @Test
    void theSenderLearnsOfTheReplyAndTakesNote() throws Exception {
        String id = id();
        SubmitDocumentResponse received = client.submit(id, ordinary(), file("午餐.txt", text("学生午餐", id)));
        assertThat(client.status(id).reply).isNull();
        refused(409, "/problems/receipt-not-now", () -> client.acknowledge(id, "REPLY", null));

        Clerks.done(node.as("registrar")
                .post(
                        "/api/registration/documents/" + received.documentId + "/steps",
                        "{\"step\":\"REPLY\",\"note\":\"已阅，请按计划实施。\"}"));

        QueryStatusResponse status = client.status(id);
        assertThat(status.reply).isEqualTo("已阅，请按计划实施。");
        assertThat(status.answeredOn).isEqualTo("2025-09-26");
        String recorded = client.acknowledge(id, "REPLY", "已转承办科室").recordedAt;
        assertThat(client.acknowledge(id, "REPLY", "再次").recordedAt).isEqualTo(recorded);
        assertThat(client.status(id).receipt).containsExactly("REPLY");
        Answer page = node.as("registrar")
                .with("Accept", "text/html")
                .get("/console/registration/documents/" + received.documentId);
        assertThat(page.text()).contains("来文单位回执", "已转承办科室");
    }

    @Test
    void aReturnedDocumentIsReportedWithItsFindings() throws Exception {
        String id = id();
        Document unsigned = new Document();
        unsigned.normative = false;

        SubmitDocumentResponse returned = client.submit(id, unsigned, file("无签发人.txt", text("校园足球", id)));

        assertThat(returned.state).isEqualTo("RETURNED");
        assertThat(returned.registrationNumber).isNull();
        QueryStatusResponse status = client.status(id);
        assertThat(status.stateName).isEqualTo("退回");
        assertThat(status.finding).anySatisfy(finding -> {
            assertThat(finding.level).isEqualTo("RETURN");
            assertThat(finding.article).isEqualTo("第二十七条");
        });
        assertThat(client.acknowledge(id, "RETURN", "已转拟稿人").kind).isEqualTo("RETURN");
    }

    @Test
    void whatIsNotAcceptedIsRememberedUnlessItIsClassified() throws Exception {
        String broken = id();
        refused(422, "/problems/unreadable", () -> client.submit(broken, ordinary(), file("空.docx", new byte[0])));
        assertThat(client.status(broken).problem.type).isEqualTo("/problems/unreadable");

        String secret = id();
        byte[] marked = ("000012\n机密★5年\n特急\n\n" + new String(text("青松计划", secret), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        refused(422, "/problems/classified", () -> client.submit(secret, ordinary(), file("通知.txt", marked)));
        refused(404, "/problems/unknown-message", () -> client.status(secret));
        nothingWaits();
    }

    @Test
    void onlySystemsOfTheExchangeMayUseIt() {
        assertThat(node.anonymous().get(PATH + "?wsdl").status()).isEqualTo(401);
        assertThat(new Soap(node.anonymous()).ask("queryStatus", id()).status()).isEqualTo(401);
        for (String account : List.of("registrar", "drafter-education", "it-admin", "auditor")) {
            assertThat(new Soap(node.as(account)).ask("queryStatus", id()).text())
                    .contains("/problems/exchange-only", "<status>403</status>");
        }
        assertThat(node.as(SYSTEM)
                        .get("/api/handling/tasks")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void hostileMessagesAreRefusedWithTheWayOut() {
        Soap soap = new Soap(node.as(SYSTEM));
        String question = soap.question("queryStatus", "x");
        for (String hostile : List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + question.replace(">x<", ">&e;<"),
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + question.replace(">x<", ">&b;<"),
                soap.message("<a>".repeat(10_000) + "</a>".repeat(10_000)),
                soap.message("<a>" + "<b/>".repeat(100_000) + "</a>"),
                question.replace(">x<", ">" + "x".repeat(5_000_000) + "<"),
                question.replace("<messageId", " ".repeat(5_000_000) + "<messageId"),
                question.replace("queryStatus", "dropTables"),
                "",
                "{}")) {
            Answer answer = soap.send(hostile);
            assertThat(soap.problem(answer)).contains("/problems/malformed", "1024 KB", "DTD");
            assertThat(answer.text()).doesNotContain("root:", "Exception", "org.apache");
        }
        nothingWaits();
    }

    @Test
    void filesThatAreTooLargeAreRefusedWithTheLimitAndLeaveNothing() throws Exception {
        Path large = folder.resolve("large.bin");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(101L << 20);
        }
        Path one = file("附表1.bin", new byte[1000]);

        assertThatThrownBy(() -> client.submit(id(), ordinary(), large)).hasMessageContaining("100 MB");
        assertThatThrownBy(() -> client.submit(
                        id(),
                        ordinary(),
                        one,
                        Stream.generate(() -> one).limit(51).toArray(Path[]::new)))
                .hasMessageContaining("不超过 50 个");
        nothingWaits();
    }

    private Answer wsdl() {
        Answer answer = node.as(SYSTEM).get(PATH + "?wsdl");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static Document ordinary() {
        Document document = new Document();
        document.normative = false;
        document.signatories = List.of("高远航");
        return document;
    }

    private static void refused(int status, String type, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(NotAccepted.class, e -> {
            assertThat(e.getFaultInfo().type).isEqualTo(type);
            assertThat(e.getFaultInfo().status).isEqualTo(status);
            assertThat(e.getFaultInfo().detail).containsPattern("\\p{IsHan}{2}");
        });
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] text(String matter, String id) {
        return String.join("\n", lines(matter, id)).getBytes(StandardCharsets.UTF_8);
    }

    private static String[] lines(String matter, String id) {
        return new String[] {
            "营口市站前区教育局文件",
            "",
            "站前区教育局关于" + matter + "工作情况的报告",
            "",
            "区政府：",
            "",
            "现将有关情况报告如下，台账编号为" + id + "。",
            "",
            "站前区教育局",
            "2025年9月25日"
        };
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    /** Neither in the folder for attachments nor in that for temporary files; the names of an index's own begin with _. */
    private void nothingWaits() {
        for (Path place : List.of(node.data(), node.home().resolve("data/tmp"))) {
            assertThat(LiveFiles.under(place))
                    .noneMatch(file -> file.toString().matches(".*/attachments/.+|.*/[^_/][^/]*\\.(tmp|cos)"));
        }
    }
}
