package org.wenshu.catalog.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Messages;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.Rights;
import org.wenshu.catalog.correction.Corrections;
import org.wenshu.catalog.correction.Restatement;
import org.wenshu.catalog.form.Given;

/** The form that puts right what the catalog says of a document. */
@Component(service = WebResource.class)
@WebPath("/console/catalog/corrections")
@Path("/{number}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CorrectionPages implements WebResource {

    private final Corrections corrections;
    private final Entries entries;
    private final Organization organization;

    @Activate
    public CorrectionPages(
            @Reference Corrections corrections, @Reference Entries entries, @Reference Organization organization) {
        this.corrections = corrections;
        this.entries = entries;
        this.organization = organization;
    }

    /** A constant with its name in Chinese. */
    public record Choice(String key, String label) {}

    /** The entry as it is, and what may be chosen; {@code keeper} tells whether the caller may send the form. */
    public record Filled(
            Entry entry, IssuedDocument document, List<Organ> organs, List<Choice> kinds, boolean keeper) {}

    @GET
    public Page form(@PathParam("number") String number, @Context Caller caller) {
        Entry entry = entries.find(number).orElseThrow(() -> Refusal.unknown(number));
        List<Organ> organs = organization.organs().stream()
                .filter(organ -> organ.type() != OrganType.OUTSIDE)
                .toList();
        List<Choice> kinds = Stream.of(DocumentKind.values())
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toList();
        return Page.of(
                "correction.ftlh",
                Messages.text("corrections"),
                new Filled(entry, corrections.document(number), organs, kinds, Rights.keeps(caller)));
    }

    /** The form holds all data: what was emptied is to be nothing. */
    @POST
    public Response correct(
            @PathParam("number") String number, MultivaluedMap<String, String> form, @Context Caller caller) {
        corrections.correct(
                number,
                new Restatement(
                        Given.some(form.getFirst("title")),
                        Given.some(form.getFirst("documentNumber")),
                        Given.constant(DocumentKind.class, form.getFirst("documentKind")),
                        Given.constant(IssuerName.class, form.getFirst("issuerName")),
                        Given.texts(form.get("enactingOrgans")),
                        Optional.of(Given.texts(
                                List.of(Given.text(form.getFirst("topics")).split("[、,，]")))),
                        Given.day(form.getFirst("documentDate")),
                        Given.day(form.getFirst("publicationDate")),
                        Given.day(form.getFirst("effectiveDate")),
                        Given.day(form.getFirst("expiryDate")),
                        Given.some(form.getFirst("expiryDate")).isEmpty(),
                        Given.text(form.getFirst("reason"))),
                caller);
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/console/catalog/corrections/" + number)
                .build();
    }
}
