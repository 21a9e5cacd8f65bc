package org.wenshu.records;

import org.jdbi.v3.core.Handle;
import org.wenshu.records.event.BoxFilled;
import org.wenshu.records.event.FondsRegistered;
import org.wenshu.records.event.HoldPlaced;
import org.wenshu.records.event.ItemArchived;

/** Writes down fonds, items and boxes. */
final class ItemRows {

    private ItemRows() {}

    static void fonds(Handle handle, FondsRegistered event, long version) {
        handle.execute(
                """
                INSERT INTO records_fonds (organ, code, name, version) VALUES (?, ?, ?, ?)
                ON CONFLICT (organ) DO UPDATE SET name = excluded.name, version = excluded.version
                """,
                event.organ(),
                event.code(),
                event.name(),
                version);
        handle.execute("DELETE FROM records_category WHERE organ = ?", event.organ());
        for (Category category : event.categories()) {
            handle.execute(
                    "INSERT INTO records_category (organ, code, name) VALUES (?, ?, ?)",
                    event.organ(),
                    category.code(),
                    category.name());
        }
    }

    static void archived(Handle handle, ItemArchived event) {
        handle.createUpdate(
                        """
                        INSERT INTO records_item (archival_code, document_id, series, fonds, fonds_name, item_year,
                            retention, category, category_name, number, proposed, rule_id, reason, note, person, archived_on)
                        VALUES (:code, :document, :series, :fonds, :fondsName, :year, :retention, :category,
                            :categoryName, :number, :proposed, :rule, :reason, :note, :person, :on)
                        """)
                .bind("code", event.archivalCode())
                .bind("document", event.documentId())
                .bind("series", ArchivalCode.series(event.fonds(), event.year(), event.retention(), event.category()))
                .bind("fonds", event.fonds())
                .bind("fondsName", event.fondsName())
                .bind("year", event.year())
                .bind("retention", event.retention().name())
                .bind("category", event.category())
                .bind("categoryName", event.categoryName())
                .bind("number", event.number())
                .bind("proposed", event.proposed().name())
                .bind("rule", event.rule())
                .bind("reason", event.reason())
                .bind("note", event.note())
                .bind("person", event.person())
                .bind("on", event.on().toString())
                .execute();
        handle.execute(
                "UPDATE records_document SET archival_code = ? WHERE id = ?", event.archivalCode(), event.documentId());
    }

    static void held(Handle handle, HoldPlaced event) {
        handle.execute(
                "INSERT INTO records_hold (document_id, reason, person, placed_on) VALUES (?, ?, ?, ?)",
                event.documentId(),
                event.reason(),
                event.person(),
                event.on().toString());
    }

    static void boxed(Handle handle, BoxFilled event) {
        handle.execute(
                "INSERT INTO records_box (series, number, first_number, last_number) VALUES (?, ?, ?, ?)",
                event.series(),
                event.number(),
                event.first(),
                event.last());
    }
}
