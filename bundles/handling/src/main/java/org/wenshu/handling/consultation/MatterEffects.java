package org.wenshu.handling.consultation;

import org.jdbi.v3.core.Handle;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.handling.consultation.event.DissentCoordinated;
import org.wenshu.handling.consultation.event.DissentSheetFiled;
import org.wenshu.handling.consultation.event.MatterOpened;

/** What an entry does to a matter and its dissent. */
final class MatterEffects {

    private final Handle handle;
    private final JournalEntry entry;

    MatterEffects(Handle handle, JournalEntry entry) {
        this.handle = handle;
        this.entry = entry;
    }

    void open(MatterOpened event) {
        handle.createUpdate(
                        """
                        INSERT INTO consultation_matter (id, version, document_id, title, lead_organ, file_name,
                            media_type, content_hash, file_size, position)
                        VALUES (:id, :version, :document, :title, :organ, :file, :type, :hash, :size, :position)
                        ON CONFLICT (id) DO UPDATE SET version = excluded.version
                        """)
                .bind("id", event.matterId())
                .bind("version", entry.streamVersion())
                .bind("document", event.documentId().orElse(null))
                .bind("title", event.title())
                .bind("organ", event.leadOrgan())
                .bind("file", event.file().name())
                .bind("type", event.file().mediaType())
                .bind("hash", event.file().contentHash())
                .bind("size", event.file().size())
                .bind("position", entry.position())
                .execute();
    }

    void file(DissentSheetFiled event) {
        handle.createUpdate(
                        """
                        INSERT INTO consultation_dissent (matter_id, version, proposal, account, person, at, position)
                        VALUES (:id, :version, :proposal, :account, :person, :at, :position)
                        """)
                .bind("id", event.matterId())
                .bind("version", entry.streamVersion())
                .bind("proposal", event.proposal())
                .bind("account", event.by().account())
                .bind("person", event.by().person())
                .bind("at", event.by().at().toString())
                .bind("position", entry.position())
                .execute();
        int ordinal = 0;
        for (DissentItem item : event.items()) {
            add(event.matterId(), ordinal++, item);
        }
    }

    private void add(String matterId, int ordinal, DissentItem item) {
        handle.createUpdate(
                        """
                        INSERT INTO consultation_dissent_item (matter_id, version, ordinal, consultation_id, organ,
                            opinion, grounds)
                        VALUES (:id, :version, :ordinal, :consultation, :organ, :opinion, :grounds)
                        """)
                .bind("id", matterId)
                .bind("version", entry.streamVersion())
                .bind("ordinal", ordinal)
                .bind("consultation", item.consultationId())
                .bind("organ", item.organ())
                .bind("opinion", item.opinion())
                .bind("grounds", item.grounds())
                .execute();
    }

    void coordinate(DissentCoordinated event) {
        handle.createUpdate(
                        """
                        INSERT INTO consultation_coordination (matter_id, version, outcome, record, post, account,
                            person, at, position)
                        VALUES (:id, :version, :outcome, :record, :post, :account, :person, :at, :position)
                        """)
                .bind("id", event.matterId())
                .bind("version", entry.streamVersion())
                .bind("outcome", event.outcome().name())
                .bind("record", event.record())
                .bind("post", event.post())
                .bind("account", event.by().account())
                .bind("person", event.by().person())
                .bind("at", event.by().at().toString())
                .bind("position", entry.position())
                .execute();
    }

    /** Keeps the version of the stream, which the next append has to expect. */
    void advance() {
        handle.createUpdate("UPDATE consultation_matter SET version = :version WHERE id = :id")
                .bind("version", entry.streamVersion())
                .bind("id", entry.stream().substring(Matter.STREAM.length()))
                .execute();
    }
}
