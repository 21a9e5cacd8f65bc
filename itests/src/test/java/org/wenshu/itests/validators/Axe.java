package org.wenshu.itests.validators;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The accessibility of pages, by axe-core in the page itself. */
public final class Axe {

    private static final String SCRIPT = script();

    private static final String SERIOUS =
            """
            async () => {
              const result = await axe.run(document, {resultTypes: ['violations']});
              return result.violations
                .filter(violation => ['serious', 'critical'].includes(violation.impact))
                .flatMap(violation => violation.nodes.map(node =>
                  violation.id + ' ' + node.target.join(' ') + ': ' + node.failureSummary));
            }
            """;

    private Axe() {}

    /** Serious and critical findings; empty if there are none. */
    @SuppressWarnings("unchecked")
    public static List<String> findings(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(SERIOUS);
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
