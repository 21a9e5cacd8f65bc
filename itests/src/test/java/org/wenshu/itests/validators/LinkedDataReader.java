package org.wenshu.itests.validators;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** JSON-LD by a parser that knows nothing of us. The context of schema.org comes from memory, others from nowhere. */
public final class LinkedDataReader {

    /** What schema.org's own context comes to for the words that we use. */
    private static final String SCHEMA_ORG =
            """
            {"@context": {"@vocab": "http://schema.org/", "type": "@type", "id": "@id", "schema": "http://schema.org/",
              "url": {"@type": "@id"}, "contentUrl": {"@type": "@id"}, "datePublished": {"@type": "schema:Date"},
              "legislationDate": {"@type": "schema:Date"}, "legislationDateVersion": {"@type": "schema:Date"},
              "legislationLegalForce": {"@type": "@vocab"}}}
            """;

    private static final DocumentLoader OFFLINE = (address, options) -> {
        if (address.getHost().equals("schema.org")) {
            return JsonDocument.of(new StringReader(SCHEMA_ORG));
        }
        throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, address.toString());
    };

    private LinkedDataReader() {}

    /** The document with every name written out as an address. */
    public static JsonArray read(byte[] document) {
        try {
            return JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(document)))
                    .loader(OFFLINE)
                    .get();
        } catch (JsonLdError e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Names of a document that lead nowhere: they have been left out, or are no addresses. */
    public static List<String> flaws(byte[] document) {
        List<String> flaws = new ArrayList<>();
        JsonArray things = read(document);
        if (things.isEmpty()) {
            flaws.add("nothing is told");
        }
        things.forEach(thing -> look(thing, flaws));
        return flaws;
    }

    private static void look(JsonValue value, List<String> flaws) {
        if (value instanceof JsonArray array) {
            array.forEach(item -> look(item, flaws));
        } else if (value instanceof JsonObject object) {
            object.forEach((name, held) -> {
                if (!name.startsWith("@") && !name.matches("https?://.+")) {
                    flaws.add("no address: " + name);
                }
                if (name.equals("@type") || name.equals("@id")) {
                    addresses(name, held, flaws);
                } else {
                    look(held, flaws);
                }
            });
        }
    }

    private static void addresses(String name, JsonValue held, List<String> flaws) {
        if (!held.toString().replaceAll("[\\[\\]\"]", "").matches("https?://.+")) {
            flaws.add(name + " " + held);
        }
    }
}
