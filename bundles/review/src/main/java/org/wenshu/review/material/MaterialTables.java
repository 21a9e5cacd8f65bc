package org.wenshu.review.material;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.review.Review;
import org.wenshu.review.event.MaterialReceived;
import org.wenshu.review.event.MaterialStruck;

/** What came in for reviews, in this bundle's tables. */
public final class MaterialTables {

    private MaterialTables() {}

    /** The receipts of a review in their order. */
    static List<Receipt> of(Handle handle, String reviewId) {
        return handle.createQuery("SELECT * FROM review_material WHERE review_id = :review ORDER BY number")
                .bind("review", reviewId)
                .map((row, context) -> receipt(row))
                .list();
    }

    /** The day on which the last thing came in that was asked for; empty if nothing did. */
    public static Optional<LocalDate> suppliedOn(Handle handle, Review review) {
        return review.requestedOn().flatMap(asked -> of(handle, review.id()).stream()
                .filter(Receipt::counts)
                .map(Receipt::receivedOn)
                .filter(day -> !day.isBefore(asked))
                .max(Comparator.naturalOrder()));
    }

    /** Tells whether something that came in was struck and nothing of its kind has taken its place. */
    public static boolean struckOut(Handle handle, String reviewId) {
        List<Receipt> receipts = of(handle, reviewId);
        return receipts.stream().filter(receipt -> !receipt.counts()).anyMatch(struck -> receipts.stream()
                .filter(Receipt::counts)
                .noneMatch(other -> other.material().equals(struck.material())));
    }

    public static void received(Handle handle, JournalEntry entry) {
        MaterialReceived event = entry.as(MaterialReceived.class);
        Optional<StoredFile> file = event.file();
        handle.createUpdate(
                        """
                        INSERT INTO review_material (review_id, number, material, content_hash, name, media_type, size,
                          remark, person, received_on)
                        VALUES (:review, :number, :material, :hash, :name, :type, :size, :remark, :person, :received)
                        """)
                .bind("review", event.reviewId())
                .bind("number", event.number())
                .bind("material", event.material())
                .bind("hash", file.map(StoredFile::contentHash).orElse(null))
                .bind("name", file.map(StoredFile::name).orElse(null))
                .bind("type", file.map(StoredFile::mediaType).orElse(null))
                .bind("size", file.map(StoredFile::size).orElse(null))
                .bind("remark", event.remark())
                .bind("person", event.person())
                .bind("received", event.receivedOn().toString())
                .execute();
    }

    public static void struck(Handle handle, JournalEntry entry) {
        MaterialStruck event = entry.as(MaterialStruck.class);
        handle.createUpdate(
                        "UPDATE review_material SET struck = :reason WHERE review_id = :review AND number = :number")
                .bind("reason", event.reason())
                .bind("review", event.reviewId())
                .bind("number", event.number())
                .execute();
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        Optional<StoredFile> file = row.getString("content_hash") == null
                ? Optional.empty()
                : Optional.of(new StoredFile(
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getString("content_hash"),
                        row.getLong("size")));
        return new Receipt(
                row.getInt("number"),
                row.getString("material"),
                file,
                row.getString("remark"),
                row.getString("person"),
                LocalDate.parse(row.getString("received_on")),
                Optional.ofNullable(row.getString("struck")));
    }
}
