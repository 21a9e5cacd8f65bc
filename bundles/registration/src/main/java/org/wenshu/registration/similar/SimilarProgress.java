package org.wenshu.registration.similar;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes down fingerprints so that like ones are found. */
public final class SimilarProgress {

    private SimilarProgress() {}

    public static void follow(Handle handle, TextFingerprinted event) {
        handle.createUpdate("INSERT INTO registration_text (document_id, fingerprint) VALUES (:id, :values)")
                .bind("id", event.documentId())
                .bind("values", event.values())
                .execute();
        PreparedBatch bands =
                handle.prepareBatch("INSERT INTO registration_text_band (band, document_id) VALUES (:band, :id)");
        for (String band : Fingerprint.parse(event.values()).bands()) {
            bands.bind("band", band).bind("id", event.documentId()).add();
        }
        bands.execute();
    }

    /** Empties the tables. */
    public static void clear(Handle handle) {
        handle.execute("DELETE FROM registration_text_band");
        handle.execute("DELETE FROM registration_text");
    }
}
