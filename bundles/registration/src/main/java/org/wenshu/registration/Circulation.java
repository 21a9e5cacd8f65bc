package org.wenshu.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;

/** Where documents are on their way from reader to reader (传阅). */
@Component(service = Circulation.class)
public class Circulation {

    private final Tables tables;
    private final Organization organization;
    private final BusinessClock clock;

    @Activate
    public Circulation(@Reference Tables tables, @Reference Organization organization, @Reference BusinessClock clock) {
        this.tables = tables;
        this.organization = organization;
        this.clock = clock;
    }

    /** Who shall read a document, in the order in which it was sent. */
    public List<Reader> readers(String document) {
        return tables.read(handle -> handle.createQuery(
                        "SELECT * FROM registration_circulation WHERE document_id = :id ORDER BY sent_on, post")
                .bind("id", document)
                .map((row, context) -> new Reader(
                        row.getString("post"),
                        title(row.getString("post")),
                        LocalDate.parse(row.getString("sent_on")),
                        DocumentRow.text(row, "read_on").map(LocalDate::parse),
                        row.getString("reader")))
                .list());
    }

    /** The posts of a caller for which a document has not been read. */
    public List<String> waiting(String document, Caller caller) {
        return readers(document).stream()
                .filter(reader -> reader.readOn().isEmpty() && caller.posts().contains(reader.post()))
                .map(Reader::post)
                .toList();
    }

    /** The other steps of a document. */
    public Processing processing(String document) {
        return tables.read(handle -> handle.createQuery(
                        "SELECT copies, signed_for, urgings, answered_on FROM registration_document WHERE id = :id")
                .bind("id", document)
                .map((row, context) -> new Processing(
                        row.getInt("copies"),
                        DocumentRow.text(row, "signed_for"),
                        row.getInt("urgings"),
                        DocumentRow.text(row, "answered_on").map(LocalDate::parse)))
                .findOne()
                .orElse(new Processing(0, Optional.empty(), 0, Optional.empty())));
    }

    /** The name of a post with its organ and who holds it today: there are several vice mayors. */
    public String title(String id) {
        Optional<Post> post = organization.post(id);
        String organ = post.flatMap(p -> organization.organ(p.organ()))
                .map(Organ::shortName)
                .orElse("");
        String holder = organization
                .holder(id, clock.today())
                .map(name -> Messages.text("post.holder", name))
                .orElse("");
        return post.map(p -> (p.title().startsWith(organ) ? p.title() : organ + p.title()) + holder)
                .orElse(id);
    }
}
