package org.wenshu.catalog.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.ws.rs.core.MultivaluedHashMap;
import javax.ws.rs.core.MultivaluedMap;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.catalog.EntryFilter;
import org.wenshu.catalog.form.Given;

/**
 * What a reader narrows the catalog by, and which page of it is asked for.
 *
 * @param page from 0
 */
public record Narrowing(EntryFilter filter, int page) {

    private static final int LAST_PAGE = 1_000_000;

    /** Everything, from the beginning. */
    public static final Narrowing NONE = new Narrowing(EntryFilter.ALL, 0);

    /** Reads the parameters of an address; refused where one cannot be what it should. */
    public static Narrowing of(MultivaluedMap<String, String> asked, LocalDate today) {
        Optional<LocalDate> statusDay = Given.day(asked.getFirst("on"));
        EntryFilter filter = new EntryFilter(
                Given.text(asked.getFirst("q")),
                Given.text(asked.getFirst("organ")),
                Given.constant(DocumentKind.class, asked.getFirst("kind")),
                Given.text(asked.getFirst("topic")),
                Given.text(asked.getFirst("year")),
                Given.day(asked.getFirst("inForceOn")),
                Given.constant(EntryStatus.class, asked.getFirst("status"))
                        .map(status -> new EntryFilter.StatusOn(status, statusDay.orElse(today))));
        int page = Given.number(asked.getFirst("page")).orElse(0);
        return new Narrowing(filter, Math.max(0, Math.min(page, LAST_PAGE)));
    }

    /** Everything that has one value. */
    static Narrowing by(String parameter, String value, LocalDate today) {
        MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
        asked.add(parameter, value);
        return of(asked, today);
    }

    /** The parameters of an address that asks for a page of the same, with {@code ?} before them; empty for none. */
    String query(int asked) {
        Map<String, String> parameters = parameters();
        parameters.put("page", asked == 0 ? "" : Integer.toString(asked));
        return written(parameters);
    }

    /** The same for the first page with another value of one parameter; empty to leave it out. */
    String with(String parameter, String value) {
        Map<String, String> parameters = parameters();
        parameters.put(parameter, value);
        return written(parameters);
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", filter.words());
        parameters.put("organ", filter.organ());
        parameters.put("kind", filter.kind().map(Enum::name).orElse(""));
        parameters.put("topic", filter.topic());
        parameters.put("year", filter.year());
        parameters.put("inForceOn", filter.inForceOn().map(LocalDate::toString).orElse(""));
        parameters.put("status", filter.status().map(on -> on.status().name()).orElse(""));
        return parameters;
    }

    private static String written(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
