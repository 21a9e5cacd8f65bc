package org.wenshu.catalog.site;

import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.JournalProofs;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Lives;
import org.wenshu.catalog.Refusal;

/**
 * Proofs that what the catalog offers is what the journal says of it: for citizens and courts that keep a document and
 * want to show, without asking us, that it is the one that was published.
 */
@Component(service = {WebResource.class, ProofSite.class})
@WebPath("/catalog/proofs")
@Path("/")
public class ProofSite implements WebResource {

    private static final String NUMBER = "{number: " + CatalogSite.NUMBER + "}";
    private static final String TEXT = MediaType.TEXT_PLAIN + ";charset=UTF-8";

    private final Entries entries;
    private final Lives lives;
    private final JournalProofs proofs;

    @Activate
    public ProofSite(@Reference Entries entries, @Reference Lives lives, @Reference JournalProofs proofs) {
        this.entries = entries;
        this.lives = lives;
        this.proofs = proofs;
    }

    JournalProofs journal() {
        return proofs;
    }

    /** The public key, to be kept where nobody can change it later. */
    @GET
    @Path("key")
    @Produces(TEXT)
    public String key() {
        return proofs.verifier() + "\n";
    }

    /** The proof of an entry as it stands: of its publication, or of its last correction. */
    @GET
    @Path(NUMBER)
    @Produces(TEXT)
    public String proof(@PathParam("number") String number) {
        Entry entry = entry(number);
        return proof(entry, entry.version());
    }

    /** The proof of a version of the entry's data; that of the first one is its publication. */
    @GET
    @Path(NUMBER + "/{version: " + CatalogSite.VERSION + "}")
    @Produces(TEXT)
    public String proof(@PathParam("number") String number, @PathParam("version") int version) {
        Entry entry = entry(number);
        Refusal.unless(version <= entry.version(), 404, "noVersion", number, Integer.toString(version));
        return proof(entry, version);
    }

    private String proof(Entry entry, int version) {
        Optional<Long> position = version == 1
                ? lives.publishedAt(entry.documentId())
                : Optional.of(entry.corrections().get(version - 2).position());
        return position.flatMap(proofs::proof).orElseThrow(() -> Refusal.problem("unproven", 503, entry.number()));
    }

    private Entry entry(String number) {
        return entries.find(number).orElseThrow(() -> Refusal.unknown(number));
    }
}
