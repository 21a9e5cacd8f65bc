package org.wenshu.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Writes which documents name each other, and reads it from both ends. */
final class CitationRows {

    private CitationRows() {}

    static void write(Handle handle, String entry, long position, List<Citation> citations) {
        for (int line = 0; line < citations.size(); line++) {
            Citation citation = citations.get(line);
            handle.execute(
                    """
                    INSERT INTO catalog_citation (entry, position, line, kind, title, document_number)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                    entry,
                    position,
                    line,
                    citation.kind().name(),
                    citation.title(),
                    citation.documentNumber());
        }
    }

    /** By the number of each entry: what it names, and which entries name it. */
    static Map<String, List<Relation>> of(Handle handle, List<Entry> entries) {
        Map<String, List<Relation>> relations = new HashMap<>();
        entries.forEach(entry -> relations.put(entry.number(), new ArrayList<>()));
        List<Naming> namings = namings(handle, relations.keySet());
        Function<Citation, Optional<Found>> known = known(handle, namings);
        namings.forEach(naming -> relations.get(naming.entry()).add(relation(naming.citation(), known)));
        naming(handle, entries).forEach((number, found) -> relations.get(number).addAll(found));
        return relations;
    }

    /** What an entry names. */
    private record Naming(String entry, Citation citation) {}

    /** An entry that is named, or names. */
    private record Found(String number, String title, String documentNumber) {

        static Found read(ResultSet row) throws SQLException {
            return new Found(row.getString("number"), row.getString("title"), row.getString("document_number"));
        }

        Relation as(String kind) {
            return new Relation(kind, title, documentNumber, Optional.of(number));
        }
    }

    /** An entry that names another one, by its number or its title. */
    private record By(String name, String kind, Found entry) {}

    private static List<Naming> namings(Handle handle, Set<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : handle.createQuery(
                                "SELECT * FROM catalog_citation WHERE entry IN (<numbers>) ORDER BY entry, position, line")
                        .bindList("numbers", List.copyOf(numbers))
                        .map((row, context) -> new Naming(
                                row.getString("entry"),
                                new Citation(
                                        Citation.Kind.valueOf(row.getString("kind")),
                                        row.getString("title"),
                                        row.getString("document_number"))))
                        .list();
    }

    private static Relation relation(Citation citation, Function<Citation, Optional<Found>> known) {
        String kind = citation.kind().name();
        return known.apply(citation)
                .map(found -> found.as(kind))
                .orElseGet(() -> new Relation(kind, citation.title(), citation.documentNumber(), Optional.empty()));
    }

    /** The entry with the number that is named; only what is named without a number is known by its title. */
    private static Function<Citation, Optional<Found>> known(Handle handle, List<Naming> namings) {
        List<Citation> citations = namings.stream().map(Naming::citation).toList();
        Map<String, Found> numbered = named(
                handle,
                "SELECT * FROM catalog_entry WHERE document_number IN (<names>) ORDER BY number",
                citations.stream().map(Citation::documentNumber),
                Found::documentNumber);
        Map<String, Found> titled = named(
                handle,
                "SELECT * FROM catalog_entry WHERE title IN (<names>) ORDER BY number",
                citations.stream()
                        .filter(citation -> citation.documentNumber().isEmpty())
                        .map(Citation::title),
                Found::title);
        return citation -> Optional.ofNullable(
                citation.documentNumber().isEmpty()
                        ? titled.get(citation.title())
                        : numbered.get(citation.documentNumber()));
    }

    /** Of several with the same name, the last. */
    private static Map<String, Found> named(
            Handle handle, String select, Stream<String> names, Function<Found, String> name) {
        Map<String, Found> found = new HashMap<>();
        ask(handle, select, names, (row, context) -> Found.read(row))
                .forEach(entry -> found.put(name.apply(entry), entry));
        return found;
    }

    /**
     * By the number of each entry, those that name it. Asked by number and by title apart, and in words that leave the
     * database no choice but the index of each: most citations have no number, and there are as many as there are entries.
     */
    private static Map<String, List<Relation>> naming(Handle handle, List<Entry> entries) {
        String select = "SELECT DISTINCT c.%s AS name, c.kind, e.number, e.title, e.document_number"
                + " FROM catalog_citation c JOIN catalog_entry e ON e.number = c.entry WHERE c.%s IN (<names>)";
        RowMapper<By> by = (row, context) -> new By(row.getString("name"), row.getString("kind"), Found.read(row));
        Map<String, List<By>> numbered = ask(
                        handle,
                        select.formatted("document_number", "document_number"),
                        entries.stream().map(Entry::documentNumber),
                        by)
                .stream()
                .collect(Collectors.groupingBy(By::name));
        Map<String, List<By>> titled = ask(
                        handle,
                        select.formatted("title", "title") + " AND length(c.document_number) = 0",
                        entries.stream().map(Entry::title),
                        by)
                .stream()
                .collect(Collectors.groupingBy(By::name));
        Map<String, List<Relation>> naming = new HashMap<>();
        entries.forEach(entry -> naming.put(
                entry.number(),
                Stream.concat(
                                numbered.getOrDefault(entry.documentNumber(), List.of()).stream(),
                                titled.getOrDefault(entry.title(), List.of()).stream())
                        .filter(other -> !other.entry().number().equals(entry.number()))
                        .sorted(Comparator.comparing(other -> other.entry().number()))
                        .map(other -> other.entry().as(other.kind() + "_BY"))
                        .distinct()
                        .toList()));
        return naming;
    }

    /** No name is no reason to look for anything. */
    private static <T> List<T> ask(Handle handle, String select, Stream<String> names, RowMapper<T> mapper) {
        List<String> asked = names.filter(name -> !name.isEmpty()).distinct().toList();
        return asked.isEmpty()
                ? List.of()
                : handle.createQuery(select)
                        .bindList("names", asked)
                        .map(mapper)
                        .list();
    }
}
