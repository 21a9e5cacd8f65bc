package org.wenshu.registration.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.registration.DocumentList;
import org.wenshu.registration.Status;
import org.wenshu.registration.Tables;

/** Finds registered documents that are much alike, as far as a caller may read them. */
@Component(service = Similar.class)
public class Similar {

    /** A formula that thousands of texts share must not make each of them a candidate. */
    private static final int MOST_OF_A_BAND = 50;

    private static final int MOST = 5;

    private final Tables tables;
    private final DocumentList list;

    @Activate
    public Similar(@Reference Tables tables, @Reference DocumentList list) {
        this.tables = tables;
        this.list = list;
    }

    /** The documents that are like a text, the likest first. */
    public List<Likeness> to(String text, Caller caller) {
        return Fingerprint.of(text).map(print -> to(print, caller)).orElse(List.of());
    }

    /** The documents that are like a text with this fingerprint, the likest first. */
    public List<Likeness> to(Fingerprint print, Caller caller) {
        return like(print, "", caller);
    }

    /** The documents that are like a document, the likest first. */
    public List<Likeness> toDocument(String id, Caller caller) {
        return fingerprint(id).map(print -> like(print, id, caller)).orElse(List.of());
    }

    private Optional<Fingerprint> fingerprint(String id) {
        return tables.read(handle -> fingerprint(handle, id));
    }

    private List<Likeness> like(Fingerprint print, String except, Caller caller) {
        List<Likeness> found = new ArrayList<>();
        candidates(print).forEach((candidate, other) -> {
            if (!candidate.equals(except) && print.isAlike(other)) {
                list.find(candidate, caller)
                        .filter(row -> row.status() != Status.RETURNED)
                        .ifPresent(row -> found.add(new Likeness(row, print.percent(other))));
            }
        });
        found.sort(Comparator.comparingInt((Likeness like) -> -like.percent())
                .thenComparing(like -> like.document().id()));
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private Map<String, Fingerprint> candidates(Fingerprint print) {
        return tables.read(handle -> {
            Map<String, Fingerprint> candidates = new LinkedHashMap<>();
            for (String band : print.bands()) {
                handle.createQuery(
                                """
                                SELECT b.document_id, t.fingerprint FROM registration_text_band b
                                  JOIN registration_text t ON t.document_id = b.document_id
                                 WHERE b.band = :band LIMIT :most
                                """)
                        .bind("band", band)
                        .bind("most", MOST_OF_A_BAND)
                        .map((row, context) -> Map.entry(row.getString(1), Fingerprint.parse(row.getString(2))))
                        .forEach(candidate -> candidates.put(candidate.getKey(), candidate.getValue()));
            }
            return candidates;
        });
    }

    private static Optional<Fingerprint> fingerprint(Handle handle, String id) {
        return handle.createQuery("SELECT fingerprint FROM registration_text WHERE document_id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(Fingerprint::parse);
    }
}
