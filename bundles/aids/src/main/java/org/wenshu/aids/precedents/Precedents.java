package org.wenshu.aids.precedents;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.aids.Handles;
import org.wenshu.aids.citations.Citation;
import org.wenshu.aids.citations.Names;
import org.wenshu.api.law.ArticleNumber;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;

/** Earlier opinions by the articles that their drafts rest on, for reading. Safe for use by many threads. */
@Component(service = Precedents.class)
public class Precedents {

    private static final Pattern NOT_OF_THE_NAME =
            Pattern.compile("[《》〈〉<>]|中华人民共和国|[（(][^（）()]{0,20}(?:修正|修订|年|版)[^（）()]{0,20}[）)]$");

    private final Database database;

    @Activate
    public Precedents(@Reference Databases databases) {
        database = databases.open(new Schema("precedents", Precedents.class, List.of("V1__precedents.sql")));
    }

    Database database() {
        return database;
    }

    /** The opinions on other documents that rest on the same article, the latest first, at most so many. */
    List<Precedent> on(Citation citation, String documentId, int limit) {
        return database.read(connection -> Handles.on(connection)
                .createQuery(
                        """
                        SELECT p.review_id, p.title, p.conclusion, p.issued_on, p.words FROM precedents_citation c
                        JOIN precedents_opinion p ON p.review_id = c.review_id
                        WHERE c.law_key = :law AND c.label = :label AND p.document_id <> :document
                        ORDER BY p.issued_on DESC, p.review_id LIMIT :limit
                        """)
                .bind("law", law(citation))
                .bind("label", label(citation))
                .bind("document", documentId)
                .bind("limit", limit)
                .map((row, context) -> new Precedent(
                        row.getString("review_id"),
                        row.getString("title"),
                        row.getString("conclusion"),
                        LocalDate.parse(row.getString("issued_on")),
                        row.getString("words")))
                .list());
    }

    /** The law that is cited, however it is written: without brackets, edition and 中华人民共和国. */
    static String law(Citation citation) {
        return NOT_OF_THE_NAME.matcher(Names.plain(citation.title())).replaceAll("");
    }

    static String label(Citation citation) {
        return citation.article().map(ArticleNumber::label).orElse("");
    }
}
