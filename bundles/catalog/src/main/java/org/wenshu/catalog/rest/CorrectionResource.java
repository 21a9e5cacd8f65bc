package org.wenshu.catalog.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.correction.Correction;
import org.wenshu.catalog.correction.Corrections;
import org.wenshu.catalog.correction.Restatement;
import org.wenshu.catalog.form.Given;

/** Corrections of what the catalog says of a document, over REST. */
@Component(service = WebResource.class)
@WebPath("/api/catalog/corrections")
@Path("/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorrectionResource implements WebResource {

    private final Corrections corrections;
    private final Entries entries;

    @Activate
    public CorrectionResource(@Reference Corrections corrections, @Reference Entries entries) {
        this.corrections = corrections;
        this.entries = entries;
    }

    /** What is to be put right, by the names of the entry's JSON, and why; what is absent stays. */
    public record Restated(
            String reason,
            Optional<String> title,
            Optional<String> documentNumber,
            Optional<DocumentKind> documentKind,
            Optional<IssuerName> issuerName,
            List<String> enactingOrgans,
            Optional<List<String>> topics,
            Optional<LocalDate> documentDate,
            Optional<LocalDate> publicationDate,
            Optional<LocalDate> effectiveDate,
            Optional<LocalDate> expiryDate,
            Optional<Boolean> endless) {

        Restatement read() {
            return new Restatement(
                    title.flatMap(Given::some),
                    documentNumber.flatMap(Given::some),
                    documentKind,
                    issuerName,
                    Given.texts(enactingOrgans),
                    topics.map(Given::texts),
                    documentDate,
                    publicationDate,
                    effectiveDate,
                    expiryDate,
                    endless.orElse(false),
                    Given.text(reason));
        }
    }

    /** What was put right of an entry; {@code version} is the one of its data now. */
    public record Corrected(String unifiedRegistrationNumber, int version, List<Correction> items) {

        static Corrected of(Entry entry) {
            return new Corrected(entry.number(), entry.version(), entry.corrections());
        }
    }

    @GET
    public Corrected list(@PathParam("number") String number) {
        return Corrected.of(entries.find(number).orElseThrow(() -> Refusal.unknown(number)));
    }

    @POST
    public Corrected correct(@PathParam("number") String number, Restated given, @Context Caller caller) {
        Restated body = Optional.ofNullable(given).orElseThrow(() -> Refusal.problem("noBody", 422));
        return Corrected.of(corrections.correct(number, body.read(), caller));
    }
}
