package org.wenshu.registration.citation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.Query;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;
import org.wenshu.registration.Handles;

/** The documents of the catalog by the names under which texts cite them; {@link CitationProjection} writes them. */
@Component(service = EndedDocuments.class)
public class EndedDocuments {

    private final Database database;

    @Activate
    public EndedDocuments(@Reference Databases databases) {
        database =
                databases.open(new Schema("registration-citation", EndedDocuments.class, List.of("V1__citations.sql")));
    }

    Database database() {
        return database;
    }

    /**
     * Names under which nothing is in force any more.
     *
     * @param codes the codes (机关代字) of document numbers, by the year and number after them
     */
    record Names(Set<String> titles, Map<String, List<String>> codes) {}

    /**
     * The names among those asked for of which all documents ended; a title that was given again is in force again. One
     * look for a whole text: an import asks about thousands.
     *
     * @param tails years and numbers of document numbers
     */
    Names among(Set<String> titles, Set<String> tails) {
        if (titles.isEmpty() && tails.isEmpty()) {
            return new Names(Set.of(), Map.of());
        }
        return database.read(connection -> {
            Handle handle = Handles.on(connection);
            Set<String> endedTitles =
                    ended(handle, "title", "name", titles).mapTo(String.class).collect(Collectors.toSet());
            Map<String, List<String>> codes = ended(handle, "number", "tail", tails)
                    .map((row, context) -> Map.entry(row.getString("tail"), row.getString("name")))
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
            return new Names(endedTitles, codes);
        });
    }

    private static Query ended(Handle handle, String kind, String column, Set<String> values) {
        return handle.createQuery(
                        """
                        SELECT n.name, n.tail FROM registration_cited_name n
                          JOIN registration_cited_document d ON d.document_id = n.document_id
                         WHERE n.kind = :kind AND n.<column> IN (<values>)
                         GROUP BY n.name, n.tail HAVING min(d.ended) = 1
                        """)
                .define("column", column)
                .bindList(EmptyHandling.NULL_KEYWORD, "values", List.copyOf(values))
                .bind("kind", kind);
    }
}
