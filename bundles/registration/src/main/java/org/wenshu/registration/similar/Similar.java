package org.wenshu.registration.similar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
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
        return like(print, "", caller).limit(MOST).toList();
    }

    /** The documents that are like a document, the likest first. */
    public List<Likeness> toDocument(String id, Caller caller) {
        return fingerprint(id)
                .map(print -> like(print, id, caller).limit(MOST).toList())
                .orElse(List.of());
    }

    private Optional<Fingerprint> fingerprint(String id) {
        return tables.read(handle -> fingerprint(handle, id));
    }

    /** The likest one. */
    public Optional<Likeness> likest(Fingerprint print, Caller caller) {
        return like(print, "", caller).findFirst();
    }

    private Stream<Likeness> like(Fingerprint print, String except, Caller caller) {
        return alike(print).stream()
                .filter(candidate -> !candidate.id().equals(except))
                .flatMap(candidate -> list
                        .find(candidate.id(), caller)
                        .filter(row -> row.status() != Status.RETURNED)
                        .map(row -> new Likeness(row, candidate.percent()))
                        .stream());
    }

    private record Candidate(String id, int percent) {}

    /** The likest first. */
    private List<Candidate> alike(Fingerprint print) {
        List<String> bands = print.bands();
        return tables.read(handle -> {
            Query query = handle.createQuery(candidates(bands.size())).bind("most", MOST_OF_A_BAND);
            for (int i = 0; i < bands.size(); i++) {
                query.bind("band" + i, bands.get(i));
            }
            return query
                    .map((row, context) -> Map.entry(row.getString(1), Fingerprint.parse(row.getString(2))))
                    .stream()
                    .filter(candidate -> print.isAlike(candidate.getValue()))
                    .map(candidate -> new Candidate(candidate.getKey(), print.percent(candidate.getValue())))
                    .sorted(Comparator.comparingInt((Candidate candidate) -> -candidate.percent())
                            .thenComparing(Candidate::id))
                    .toList();
        });
    }

    /** One statement for all bands: an import asks for every file. */
    private static String candidates(int bands) {
        return IntStream.range(0, bands)
                .mapToObj(
                        "SELECT document_id FROM (SELECT document_id FROM registration_text_band WHERE band = :band%1$d LIMIT :most) AS some%1$d"
                                ::formatted)
                .collect(Collectors.joining(
                        " UNION ",
                        "SELECT document_id, fingerprint FROM registration_text WHERE document_id IN (",
                        ")"));
    }

    private static Optional<Fingerprint> fingerprint(Handle handle, String id) {
        return handle.createQuery("SELECT fingerprint FROM registration_text WHERE document_id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(Fingerprint::parse);
    }
}
