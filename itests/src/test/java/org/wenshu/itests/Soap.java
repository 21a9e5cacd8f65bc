package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Messages of the exchange, written by hand. */
record Soap(Rest client) {

    private static final String PATH = "/services/exchange";
    private static final String NAMESPACE = "urn:wenshu:exchange";

    /** A message around a body. */
    String message(String body) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + body
                + "</s:Body></s:Envelope>";
    }

    /** A message of an operation that names another message and nothing else. */
    String question(String operation, String id) {
        return message(
                "<" + operation + " xmlns=\"" + NAMESPACE + "\"><messageId>" + id + "</messageId></" + operation + ">");
    }

    /** A document within the message. */
    String document(String id, String name, byte[] content) {
        return message(
                """
                <submitDocument xmlns="%s"><messageId>%s</messageId>
                <document><normative>false</normative><signatories>高远航</signatories></document>
                <file><name>%s</name><content>%s</content></file></submitDocument>
                """
                        .formatted(NAMESPACE, id, name, Base64.getEncoder().encodeToString(content)));
    }

    Answer submit(String id, String name, byte[] content) {
        return send(document(id, name, content));
    }

    Answer ask(String operation, String id) {
        return send(question(operation, id));
    }

    Answer send(String message) {
        return client.with("Content-Type", "text/xml; charset=UTF-8")
                .send("POST", PATH, BodyPublishers.ofString(message));
    }

    /** The same without waiting for the answer. */
    CompletableFuture<Answer> sending(String message) {
        return client.postingXml(PATH, message);
    }

    /** What is in the body of an answer. */
    String body(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return part(answer, "<soap:Body>(.*)</soap:Body>");
    }

    /** The problem of a fault. */
    String problem(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(500);
        return part(answer, "<detail>(.*)</detail></soap:Fault>");
    }

    private static String part(Answer answer, String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(answer.text());
        assertThat(found.find()).as(answer.toString()).isTrue();
        return found.group(1);
    }
}
