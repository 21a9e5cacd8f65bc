package org.wenshu.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedSoapTest {

    private static final String CALLER = "<d:caller xmlns:d=\"urn:desk\"/>";

    @TempDir
    private Path data;

    private Path spool;
    private Site site;
    private Endpoint endpoint;

    @BeforeEach
    void open() throws Exception {
        site = new Site(data);
        spool = data.resolve("attachments");
        endpoint = Endpoint.open(
                "/services/desk", new SoapDesk(), site.providers.callers(), spool.toFile(), site.destinations);
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    @Test
    void tellsAnOperationWhoCalls() throws Exception {
        HttpResponse<String> answer = call(CALLER);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/xml");
        assertThat(answer.body()).contains("<return>registrar</return>");
    }

    @Test
    void stopsAnAccountThatWasClosed() throws Exception {
        site.clock().set(Instant.parse("2026-01-01T00:00:00Z"));
        refused(call(CALLER), 401);
    }

    @Test
    void describesItselfToWhoeverAsks() throws Exception {
        HttpResponse<String> answer = Site.send(site.request("/services/desk?wsdl"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("wsdl:definitions", "urn:desk");
    }

    @Test
    void streamsFilesAndLeavesNoneBehind() throws Exception {
        HttpResponse<String> answer =
                upload("<d:sizes xmlns:d=\"urn:desk\">" + parcel("a") + parcel("b") + "</d:sizes>");
        assertThat(answer.body()).contains("<return>200000</return><return>300000</return>");
        assertThat(spool).isEmptyDirectory();

        // The first that is named comes last: the other waits in the spool.
        answer = upload("<d:sizes xmlns:d=\"urn:desk\">" + parcel("b") + parcel("a") + "</d:sizes>");
        assertThat(answer.body()).contains("<return>300000</return><return>200000</return>");
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void leavesNoFileOfARefusedRequestBehind() throws Exception {
        upload("<d:sizes xmlns:d=\"urn:desk\">" + parcel("b") + parcel("c") + "</d:sizes>");
        refused(upload("<d:none xmlns:d=\"urn:desk\">" + parcel("b") + "</d:none>"), 400);
        assertThat(spool).isEmptyDirectory();
    }

    @Test
    void answersARefusalWithItsFindings() throws Exception {
        HttpResponse<String> answer = call("<d:fail xmlns:d=\"urn:desk\"><kind>refused</kind></d:fail>");
        refused(answer, 422);
        assertThat(answer.body())
                .contains(
                        "<type>/problems/returned</type>", "<instance>7f3a</instance>", "<rule>R27.6</rule>", "第二十七条");
    }

    @Test
    void keepsTheInsideToItself() throws Exception {
        HttpResponse<String> answer = call("<d:fail xmlns:d=\"urn:desk\"><kind>other</kind></d:fail>");
        assertThat(answer.body())
                .contains("/problems/failure", "<status>500</status>")
                .doesNotContain("secret", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "none",
                "<a/>",
                "<?xml version=\"1.0\"?><!DOCTYPE a><a/>",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>"
            })
    void refusesWhatIsNoMessage(String body) throws Exception {
        HttpResponse<String> answer = send("text/xml", body);
        refused(answer, 400);
        assertThat(answer.body()).contains("1024 KB", "DTD").doesNotContain("root:");
    }

    @Test
    void refusesMessagesWithoutEnd() throws Exception {
        refused(call("<a>".repeat(1000) + "</a>".repeat(1000)), 400);
        refused(call("<a>" + "<b/>".repeat(20_000) + "</a>"), 400);
        refused(call("<d:fail xmlns:d=\"urn:desk\"><kind>" + "x".repeat(2_000_000) + "</kind></d:fail>"), 400);
        refused(call("<d:fail xmlns:d=\"urn:desk\">" + " ".repeat(2_000_000) + "</d:fail>"), 400);
    }

    @Test
    void takesMessagesOfItsVersionByPostAlone() throws Exception {
        refused(Site.send(site.request("/services/desk")), 405);
        refused(Site.send(site.request("/services/desk?wsdl=../../x")), 405);
        refused(Site.send(site.request("/services/desk").method("PUT", BodyPublishers.ofString(message(CALLER)))), 405);
        String other = message(CALLER)
                .replace("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope");
        refused(send("application/soap+xml", other), 400);
    }

    @Test
    void endsAndComesBack() throws Exception {
        endpoint.close();
        assertThat(call(CALLER).statusCode()).isEqualTo(404);
        open("/services/desk");
        assertThat(call(CALLER).statusCode()).isEqualTo(200);
    }

    private void open(String path) {
        Endpoint.open(path, new SoapDesk(), site.providers.callers(), spool.toFile(), site.destinations);
    }

    private static void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(405, 500);
        assertThat(answer.body())
                .contains(
                        "<faultcode>soap:Client</faultcode>", "urn:wenshu:problem", "<status>" + status + "</status>");
    }

    private HttpResponse<String> call(String body) throws Exception {
        return send("text/xml; charset=UTF-8", message(body));
    }

    private HttpResponse<String> send(String type, String body) throws Exception {
        return Site.send(
                site.request("/services/desk").header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private static String message(String body) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + body
                + "</s:Body></s:Envelope>";
    }

    private static String parcel(String id) {
        return "<parcel><content><x:Include xmlns:x=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:" + id
                + "\"/></content></parcel>";
    }

    /** A message with two files: a of 200,000 and b of 300,000 bytes. */
    private HttpResponse<String> upload(String body) throws Exception {
        String parts = part("application/xop+xml; type=\"text/xml\"", "root", message(body))
                + part("application/octet-stream", "a", "a".repeat(200_000))
                + part("application/octet-stream", "b", "b".repeat(300_000))
                + "--limit--\r\n";
        return send(
                "multipart/related; type=\"application/xop+xml\"; start=\"<root>\"; start-info=\"text/xml\"; boundary=limit",
                parts);
    }

    private static String part(String type, String id, String content) {
        return "--limit\r\nContent-Type: " + type + "\r\nContent-ID: <" + id + ">\r\n\r\n" + content + "\r\n";
    }
}
