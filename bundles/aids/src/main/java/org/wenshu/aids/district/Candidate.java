package org.wenshu.aids.district;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * A passage that shares keys with a text, before it is read.
 *
 * @param textHash of the text of its document in the content store
 */
record Candidate(DistrictDocument document, String textHash, Place place) {

    /** A document with all its passages. */
    private record Held(long position, DistrictDocument document, String textHash, List<Place> places) {

        Optional<Candidate> at(int index) {
            return index < places.size()
                    ? Optional.of(new Candidate(document, textHash, places.get(index)))
                    : Optional.empty();
        }
    }

    /** Those that share most keys, at most so many. */
    static List<Candidate> sharing(Handle handle, List<String> keys, int limit) {
        List<Long> passages = handle.createQuery(
                        "SELECT doc, count(*) AS shared FROM aids_posting WHERE term IN (<keys>)"
                                + " GROUP BY doc ORDER BY shared DESC, doc LIMIT :limit")
                .bindList("keys", keys)
                .bind("limit", limit)
                .map((row, context) -> row.getLong("doc"))
                .list();
        Map<Long, Held> documents = held(handle, passages);
        return passages.stream()
                .flatMap(passage -> Optional.ofNullable(documents.get(passage / Place.MOST))
                        .flatMap(document -> document.at((int) (passage % Place.MOST)))
                        .stream())
                .toList();
    }

    private static Map<Long, Held> held(Handle handle, List<Long> passages) {
        if (passages.isEmpty()) {
            return Map.of();
        }
        List<Long> positions = passages.stream()
                .map(passage -> passage / Place.MOST)
                .distinct()
                .toList();
        return handle
                .createQuery(
                        "SELECT " + DistrictDocuments.DOCUMENT
                                + ", d.position, d.text_hash, d.passages FROM aids_document d WHERE d.position IN (<positions>)")
                .bindList("positions", positions)
                .map((row, context) -> new Held(
                        row.getLong("position"),
                        DistrictDocuments.document(row),
                        row.getString("text_hash"),
                        Place.read(row.getString("passages"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Held::position, Function.identity()));
    }
}
