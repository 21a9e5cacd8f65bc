package org.wenshu.itests.validators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** Pages against the HTML standard, by the Nu Html Checker. */
public final class HtmlChecker {

    private static final ObjectMapper JSON = new ObjectMapper();

    private HtmlChecker() {}

    /** The errors of a page; empty if it has none. */
    public static List<String> errors(byte[] page) {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        checker.setNoLangDetect(true);
        try {
            List<String> errors = new ArrayList<>();
            for (JsonNode message : JSON.readTree(checker.validate(new ByteArrayInputStream(page)))
                    .get("messages")) {
                if (!message.get("type").asText().equals("info")) {
                    errors.add(message.path("lastLine").asText() + " "
                            + message.path("message").asText() + " "
                            + message.path("extract").asText());
                }
            }
            return errors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
