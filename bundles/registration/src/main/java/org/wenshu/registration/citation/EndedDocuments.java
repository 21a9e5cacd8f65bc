package org.wenshu.registration.citation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
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

    /** Tells whether all documents of a title have ended; a title that was given again is in force again. */
    boolean titled(String title) {
        return read(handle -> ended(handle, "title", title));
    }

    /** The codes (机关代字) of documents that ended, by the year and number after them. */
    Set<String> codes(String yearAndNumber) {
        return read(handle -> handle
                .createQuery("SELECT DISTINCT name FROM registration_cited_name WHERE kind = :kind AND tail = :tail")
                .bind("kind", "number")
                .bind("tail", yearAndNumber)
                .mapTo(String.class)
                .list()
                .stream()
                .filter(code -> ended(handle, "number", code, yearAndNumber))
                .collect(Collectors.toSet()));
    }

    private static boolean ended(Handle handle, String kind, String name) {
        return ended(handle, kind, name, "");
    }

    private static boolean ended(Handle handle, String kind, String name, String tail) {
        List<Integer> ended = handle.createQuery(
                        """
                        SELECT d.ended FROM registration_cited_name n JOIN registration_cited_document d ON d.document_id = n.document_id
                         WHERE n.kind = :kind AND n.name = :name AND n.tail = :tail
                        """)
                .bind("kind", kind)
                .bind("name", name)
                .bind("tail", tail)
                .mapTo(Integer.class)
                .list();
        return !ended.isEmpty() && ended.stream().allMatch(one -> one == 1);
    }

    private <T> T read(Function<Handle, T> query) {
        return database.read(connection -> query.apply(Handles.on(connection)));
    }
}
