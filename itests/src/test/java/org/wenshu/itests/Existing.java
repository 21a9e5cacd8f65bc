package org.wenshu.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Documents that were published before, entered by the Justice Bureau: the shortest way into the catalog. */
final class Existing {

    private final Node node;

    Existing(Node node) {
        this.node = node;
    }

    /** Enters a document of 2024 of the human resources department; answers its number in the catalog. */
    String enter(String title, String documentNumber, Map<String, String> more) {
        byte[] text = Word.of(List.of(
                "站前区人力资源和社会保障局文件",
                documentNumber,
                title,
                "第一条　为了规范" + title.replaceAll("站前区|办法", "") + "，根据《中华人民共和国劳动法》，制定本办法。",
                "第二条　工资 < 2000 元 & 其他的，按照\"就高\"办理。",
                "第三条　本办法自公布之日起施行。"));
        Map<String, String> fields = new TreeMap<>(Map.of(
                "title", title,
                "documentNumber", documentNumber,
                "issuerName", "DEPT",
                "documentKind", "NOTICE",
                "enactingOrgans", "human-resources",
                "publishedOn", "2024-03-01",
                "effectiveOn", "2024-04-01"));
        fields.putAll(more);
        Multipart form = new Multipart().file("file", title + ".docx", text);
        fields.forEach(form::json);
        JsonNode entry = Clerks.done(node.as("justice-reviewer").post("/api/catalog/existing", form));
        return entry.get("unifiedRegistrationNumber").asText();
    }
}
