package org.wenshu.registration.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wenshu.registration.ClearanceRequest;
import org.wenshu.registration.Refusals;
import org.wenshu.registration.Stated;

/**
 * The JSON part {@code document} of a submission. Members that are null or absent say nothing; members that this version
 * does not know are ignored.
 */
final class DocumentPart {

    private final ObjectMapper mapper = new ObjectMapper();

    private static final String CLEARANCES = "clearances";

    Stated read(String json) {
        Map<String, List<String>> fields = new HashMap<>();
        for (Map.Entry<String, JsonNode> member : object(json).properties()) {
            if (!member.getValue().isNull() && !member.getKey().equals(CLEARANCES)) {
                fields.put(member.getKey(), texts(member.getKey(), member.getValue()));
            }
        }
        return new Stated(fields);
    }

    /** The findings that the submitter wants cleared: {@code [{"rule":"R27.7","reason":"…"}]}. */
    List<ClearanceRequest> clearances(String json) {
        List<ClearanceRequest> requests = new ArrayList<>();
        for (JsonNode item : object(json).path(CLEARANCES)) {
            if (!item.isObject()) {
                throw Refusals.malformed("document." + CLEARANCES);
            }
            requests.add(new ClearanceRequest(
                    item.path("rule").asText(), item.path("reason").asText()));
        }
        return requests;
    }

    private JsonNode object(String json) {
        try {
            JsonNode node = mapper.readTree(json);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException noJson) {
            throw Refusals.malformed("document");
        }
        throw Refusals.malformed("document");
    }

    private static List<String> texts(String name, JsonNode value) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : value.isArray() ? value : List.of(value)) {
            if (!item.isValueNode() || item.isNull()) {
                throw Refusals.malformed("document." + name);
            }
            texts.add(item.asText());
        }
        return texts;
    }
}
