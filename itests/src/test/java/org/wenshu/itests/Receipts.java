package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The registrations that a node has acknowledged, to be held against what it has. For any number of threads. */
final class Receipts {

    private static final int PAGE = 100;

    private final Map<String, Receipt> byId = new ConcurrentHashMap<>();

    /** What a client was told about a document. */
    private record Receipt(String registrationNumber, String word) {}

    void acknowledged(Notice notice, Answer created) {
        JsonNode answer = created.json();
        Receipt receipt = new Receipt(answer.get("registrationNumber").asText(), notice.word());
        Receipt former = byId.put(answer.get("id").asText(), receipt);
        assertThat(former).as("one id for two documents").isNull();
    }

    int count() {
        return byId.size();
    }

    /**
     * Nothing is lost and nothing is there twice: all acknowledged documents are in the register under their numbers,
     * the numbers are 1, 2, 3 and so on, and the search finds each of them. No other test may register there.
     *
     * @return how many documents there are; some may have been registered without a client knowing
     */
    int assertKept(Node node) {
        Map<String, String> register = register(node);
        assertThat(register).containsAllEntriesOf(numbers());
        assertThat(register.values())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, register.size())
                        .mapToObj("收〔2025〕%d号"::formatted)
                        .toList());
        Clerks.until("the end of the consumers' work", () -> isSearchable(node, register.size()));
        byId.forEach((id, receipt) ->
                assertThat(found(node, receipt.word())).as("hits of " + receipt).containsExactly(id));
        return register.size();
    }

    private Map<String, String> numbers() {
        Map<String, String> numbers = new HashMap<>();
        byId.forEach((id, receipt) -> numbers.put(id, receipt.registrationNumber()));
        return numbers;
    }

    /** All rows of the register of incoming documents: number by id. */
    private static Map<String, String> register(Node node) {
        Map<String, String> rows = new HashMap<>();
        int total = 1;
        for (int page = 0; page * PAGE < total; page++) {
            JsonNode listing = Clerks.done(node.as("registrar")
                    .get("/api/registration/register?direction=INCOMING&size=" + PAGE + "&page=" + page));
            total = listing.get("total").asInt();
            listing.get("items")
                    .forEach(row -> rows.put(
                            row.get("documentId").asText(),
                            row.get("registrationNumber").asText()));
        }
        assertThat(rows).hasSize(total);
        return rows;
    }

    /** The archive says itself whether its index is what the archive is. */
    private static boolean isSearchable(Node node, int documents) {
        JsonNode index = Clerks.done(node.as("auditor").get("/api/archive/index"));
        return index.get("contentHashMatches").asBoolean()
                && index.get("documents").asInt() == documents
                && index.get("searchable").asInt() == documents;
    }

    private static List<String> found(Node node, String word) {
        List<String> ids = new ArrayList<>();
        Clerks.done(node.as("auditor").get("/api/archive/search?q=" + word))
                .get("hits")
                .forEach(hit -> ids.add(hit.get("documentId").asText()));
        return ids;
    }
}
