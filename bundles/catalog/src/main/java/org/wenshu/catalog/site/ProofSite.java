package org.wenshu.catalog.site;

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

    /** The public key, to be kept where nobody can change it later. */
    @GET
    @Path("key")
    @Produces(TEXT)
    public String key() {
        return proofs.verifier() + "\n";
    }

    /** The proof of the publication of an entry. */
    @GET
    @Path(NUMBER)
    @Produces(TEXT)
    public String proof(@PathParam("number") String number) {
        Entry entry = entries.find(number).orElseThrow(() -> Refusal.unknown(number));
        return lives.publishedAt(entry.documentId())
                .flatMap(proofs::proof)
                .orElseThrow(() -> Refusal.problem("unproven", 503, number));
    }
}
