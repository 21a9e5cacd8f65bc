package org.wenshu.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Departments that make normative documents of their own and publish them. */
final class Departments {

    private final Node node;
    private final Clerks clerks;

    Departments(Node node) {
        this.node = node;
        this.clerks = new Clerks(node);
    }

    /**
     * Publishes a document on the day of the clock; waits until its filings have arisen.
     *
     * @param organ such as {@code housing}, whose accounts end with it
     * @param name such as {@code 站前区住房和城乡建设局}
     * @param publication as the REST call has it
     * @return the id of the document
     */
    String publish(String organ, String name, String title, String publication) {
        String drafter = "drafter-" + organ;
        String document =
                """
                {"direction":"INCOMING","issuerName":"DEPT","documentKind":"NOTICE","normative":true,
                 "disclosure":"ACTIVE"}
                """;
        String id = clerks.draft(drafter, title + ".docx", text(name, title), document)
                .get("id")
                .asText();
        clerks.advance(id, "");
        Clerks.done(clerks.goOut(drafter, id, "number", "{}"));
        Clerks.done(clerks.goOut(drafter, id, "issue", "{}"));
        Clerks.done(clerks.goOut(drafter, id, "publication", publication));
        Clerks.until(
                "the filings of " + id,
                () -> node.as("auditor")
                                .get("/api/filing/filings?documentId=" + id)
                                .json()
                                .get("total")
                                .asInt()
                        == 2);
        return id;
    }

    /** The entry of a document in the public catalog, by its title; waits for it. */
    JsonNode entry(String title) {
        Clerks.until("the entry of " + title, () -> found(title) == 1);
        return entries().filter(entry -> titled(entry, title)).findFirst().orElseThrow();
    }

    private long found(String title) {
        return entries().filter(entry -> titled(entry, title)).count();
    }

    private Stream<JsonNode> entries() {
        JsonNode items = node.anonymous().get("/catalog/catalog.json").json().get("items");
        return StreamSupport.stream(items.spliterator(), false);
    }

    private static boolean titled(JsonNode entry, String title) {
        return entry.get("title").asText().contains(title);
    }

    private static byte[] text(String name, String title) {
        return Word.of(List.of(
                name + "关于印发《" + title + "》的通知",
                "各有关单位：",
                "现将《" + title + "》印发给你们，请认真贯彻执行。",
                name,
                "（此件公开发布）",
                title,
                "第一条　为规范有关工作，制定" + title + "。",
                "第二条　本办法适用于本区。",
                "第三条　有关单位应当公开办事指南。",
                "第四条　有关单位应当按时办结。",
                "第五条　办理本办法规定的事项，按每件二十元收取工本费。"));
    }
}
