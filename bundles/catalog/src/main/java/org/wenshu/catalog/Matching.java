package org.wenshu.catalog;

import java.time.LocalDate;
import org.jdbi.v3.core.statement.Query;
import org.wenshu.catalog.validity.Validity;

/** What a filter says, for the database; a part of a text is what replacing it would change. */
final class Matching {

    static final String FROM =
            """
             FROM catalog_entry e
            WHERE (:words = '' OR replace(e.title, :words, '') <> e.title
                    OR replace(e.document_number, :words, '') <> e.document_number OR e.number = :words OR e.index_number = :words
                    OR e.position IN (SELECT rowid FROM catalog_words(:grams)))
              AND (:organ = '' OR EXISTS (SELECT 1 FROM catalog_organ o WHERE o.entry = e.number AND o.name = :organ))
              AND (:topic = '' OR EXISTS (SELECT 1 FROM catalog_topic t WHERE t.entry = e.number AND t.name = :topic))
              AND (:kind = '' OR e.kind = :kind)
              AND (:year = '' OR substr(e.published_on, 1, 4) = :year)
              AND (:day = '' OR
            """
                    + statusOn(":day")
                    + """
             IN ('IN_FORCE', 'AMENDED')) AND (:status = '' OR
            """
                    + statusOn(":statusDay")
                    + " = :status)";

    static final String NEWEST_FIRST = FROM + " ORDER BY e.published_on DESC, e.number DESC";

    /** The same as {@link Validity#statusOn}, for the database to count and page by. */
    private static String statusOn(String day) {
        return """
                CASE
                  WHEN e.revoked_on IS NOT NULL AND (e.revoked_from IS NULL OR e.revoked_from <= DAY) THEN 'REVOKED'
                  WHEN e.repealed_on <= DAY AND (e.expires_on IS NULL OR e.repealed_on <= e.expires_on) THEN 'REPEALED'
                  WHEN e.expires_on < DAY THEN 'EXPIRED'
                  WHEN e.effective_on > DAY THEN 'NOT_YET_EFFECTIVE'
                  WHEN e.amended_on <= DAY THEN 'AMENDED'
                  ELSE 'IN_FORCE'
                END
                """
                .replace("DAY", day);
    }

    private Matching() {}

    static Query bind(Query query, EntryFilter filter) {
        return query.bind("words", filter.words())
                .bind("grams", Grams.query(filter.words()))
                .bind("organ", filter.organ())
                .bind("kind", filter.kind().map(Enum::name).orElse(""))
                .bind("topic", filter.topic())
                .bind("year", filter.year())
                .bind("day", filter.inForceOn().map(LocalDate::toString).orElse(""))
                .bind(
                        "status",
                        filter.status().map(asked -> asked.status().name()).orElse(""))
                .bind(
                        "statusDay",
                        filter.status().map(asked -> asked.day().toString()).orElse(""));
    }
}
