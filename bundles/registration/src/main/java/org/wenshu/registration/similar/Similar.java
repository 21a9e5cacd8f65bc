package org.wenshu.registration.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        for (String candidate : candidates(print)) {
            Optional<Fingerprint> other = candidate.equals(except) ? Optional.empty() : fingerprint(candidate);
            other.filter(print::isAlike)
                    .flatMap(alike -> list.find(candidate, caller)
                            .filter(row -> row.status() != Status.RETURNED)
                            .map(row -> new Likeness(row, print.percent(alike))))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt((Likeness like) -> -like.percent())
                .thenComparing(like -> like.document().id()));
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private Set<String> candidates(Fingerprint print) {
        return tables.read(handle -> {
            Set<String> candidates = new LinkedHashSet<>();
            for (String band : print.bands()) {
                candidates.addAll(handle.createQuery(
                                "SELECT document_id FROM registration_text_band WHERE band = :band LIMIT :most")
                        .bind("band", band)
                        .bind("most", MOST_OF_A_BAND)
                        .mapTo(String.class)
                        .list());
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
