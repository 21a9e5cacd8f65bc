package org.wenshu.registration.rest;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.paper.Papers;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.registration.DocumentActs;
import org.wenshu.registration.Documents;
import org.wenshu.registration.FileName;
import org.wenshu.registration.Gate;
import org.wenshu.registration.Messages;
import org.wenshu.registration.Outcome;
import org.wenshu.registration.Refusals;
import org.wenshu.registration.RegisterQuery;
import org.wenshu.registration.Registers;
import org.wenshu.registration.Registration;
import org.wenshu.registration.Stated;
import org.wenshu.registration.StepRequest;
import org.wenshu.registration.Submission;
import org.wenshu.registration.http.Asked;
import org.wenshu.registration.http.Download;
import org.wenshu.registration.http.Drawn;
import org.wenshu.registration.http.MultipartForm;

/** Registration over REST. */
@Component(service = WebResource.class)
@WebPath("/api/registration")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource implements WebResource {

    private final Registration registration;
    private final Gate gate;
    private final Documents documents;
    private final Registers registers;
    private final DocumentActs acts;
    private final DocumentPart part = new DocumentPart();

    @Activate
    public RegistrationResource(
            @Reference Registration registration,
            @Reference Gate gate,
            @Reference Documents documents,
            @Reference Registers registers,
            @Reference DocumentActs acts) {
        this.registration = registration;
        this.gate = gate;
        this.documents = documents;
        this.registers = registers;
        this.acts = acts;
    }

    @POST
    @Path("extractions")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ExtractionView extract(MultipartBody body, @Context Caller caller) {
        try (MultipartForm form = MultipartForm.read(body, gate.maximumSize())) {
            return ExtractionView.of(registration.examine(form.file(), caller));
        }
    }

    @POST
    @Path("documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submit(
            MultipartBody body, @QueryParam("duplicate") @DefaultValue("") String duplicate, @Context Caller caller) {
        String id = registered(submitted(body, duplicate.equals("allow"), caller));
        // JAX-RS resolves a relative address against the address of this resource.
        return Response.created(URI.create("documents/" + id))
                .entity(Registered.of(documents.find(id, caller)))
                .build();
    }

    private Outcome submitted(MultipartBody body, boolean duplicateAllowed, Caller caller) {
        try (MultipartForm form = MultipartForm.read(body, gate.maximumSize())) {
            Optional<String> document =
                    form.fields().getOrDefault("document", List.of()).stream().findFirst();
            Stated stated = document.map(part::read).orElse(Stated.nothing());
            Submission submission = new Submission(form.file(), form.attachments(), stated, duplicateAllowed)
                    .clearing(document.map(part::clearances).orElse(List.of()));
            return registration.submit(submission, caller);
        }
    }

    private static String registered(Outcome outcome) {
        if (outcome instanceof Outcome.Returned returned) {
            throw Refusals.returned(returned);
        }
        if (outcome instanceof Outcome.Duplicate first) {
            throw Refusals.duplicate(first);
        }
        return ((Outcome.Registered) outcome).document().documentId();
    }

    /** Clears findings of a returned document; registers it when none is left that stops. */
    @POST
    @Path("documents/{id}/clearance")
    @Consumes(MediaType.APPLICATION_JSON)
    public DocumentView clear(
            @PathParam("id") String id,
            @QueryParam("duplicate") @DefaultValue("") String duplicate,
            ClearanceBody body,
            @Context Caller caller) {
        Outcome outcome = acts.clearing().clear(id, body.clearances(), duplicate.equals("allow"), caller);
        if (outcome instanceof Outcome.Duplicate first) {
            throw Refusals.duplicate(first);
        }
        return get(id, caller);
    }

    @GET
    @Path("documents")
    public Listing<DocumentItem> list(
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("direction") @DefaultValue("") String direction,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context Caller caller) {
        var slice = documents.list(Asked.documents(status, direction, words, page, size), caller);
        return new Listing<>(
                slice.total(), slice.items().stream().map(DocumentItem::of).toList());
    }

    @GET
    @Path("documents/{id}")
    public DocumentView get(@PathParam("id") String id, @Context Caller caller) {
        return DocumentView.of(documents.find(id, caller));
    }

    @GET
    @Path("documents/{id}/content")
    @Produces(MediaType.WILDCARD)
    public Response content(@PathParam("id") String id, @Context Caller caller) {
        return download(documents.find(id, caller).document().original());
    }

    @GET
    @Path("documents/{id}/content/{number: [0-9]{1,4}}")
    @Produces(MediaType.WILDCARD)
    public Response attachment(@PathParam("id") String id, @PathParam("number") int number, @Context Caller caller) {
        return download(documents.attachment(documents.find(id, caller), number));
    }

    @GET
    @Path("documents/{id}/preview")
    @Produces(MediaType.TEXT_HTML)
    public Page preview(
            @PathParam("id") String id, @QueryParam("view") @DefaultValue("") String view, @Context Caller caller) {
        PreviewModel model = PreviewModel.of(documents, documents.find(id, caller), view);
        return Page.bare("preview.ftlh", model.title(), model);
    }

    /** A page of a PDF or OFD as on paper. */
    @GET
    @Path("documents/{id}/pages/{number: [0-9]{1,4}}")
    @Produces(MediaType.WILDCARD)
    public Response page(@PathParam("id") String id, @PathParam("number") int number, @Context Caller caller) {
        return Drawn.of(documents.page(documents.find(id, caller), number).orElseThrow(Refusals::unknownPage));
    }

    /** Takes a step of handling (条例 Article 24): receipt, circulation, reading, urging, reply. */
    @POST
    @Path("documents/{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    public ProcessingView step(@PathParam("id") String id, StepRequest request, @Context Caller caller) {
        acts.steps().take(id, request, caller);
        return steps(id, caller);
    }

    @GET
    @Path("documents/{id}/steps")
    public ProcessingView steps(@PathParam("id") String id, @Context Caller caller) {
        documents.find(id, caller);
        return ProcessingView.of(
                acts.circulation().processing(id), acts.circulation().readers(id));
    }

    /** Registered documents that say nearly the same, the likest first. */
    @GET
    @Path("documents/{id}/similar")
    public Listing<SimilarItem> similar(@PathParam("id") String id, @Context Caller caller) {
        documents.find(id, caller);
        List<SimilarItem> items = acts.similar().toDocument(id, caller).stream()
                .map(SimilarItem::of)
                .toList();
        return new Listing<>(items.size(), items);
    }

    @GET
    @Path("documents/{id}/return-slip.docx")
    @Produces(MediaType.WILDCARD)
    public Response returnSlip(@PathParam("id") String id, @Context Caller caller) {
        return slip(id, acts.returnSlip(id, caller), ".docx", Papers.DOCX, caller);
    }

    @GET
    @Path("documents/{id}/return-slip.pdf")
    @Produces(MediaType.WILDCARD)
    public Response printedSlip(@PathParam("id") String id, @Context Caller caller) {
        return slip(id, acts.printedSlip(id, caller), ".pdf", Papers.PDF, caller);
    }

    private Response slip(String id, byte[] slip, String ending, String mediaType, Caller caller) {
        String name =
                Messages.text("slip.file", documents.find(id, caller).row().title(), ending);
        return Download.of(new ByteArrayInputStream(slip), FileName.clean(name), mediaType, slip.length);
    }

    @GET
    @Path("documents/{id}/history")
    public Listing<HistoryView> history(@PathParam("id") String id, @Context Caller caller) {
        List<HistoryView> items = documents.history(documents.find(id, caller)).stream()
                .map(HistoryView::of)
                .toList();
        return new Listing<>(items.size(), items);
    }

    @GET
    @Path("register")
    @Produces(MediaType.WILDCARD)
    public Response register(
            @QueryParam("direction") @DefaultValue("INCOMING") String direction,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("format") @DefaultValue("json") String format,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context Caller caller) {
        RegisterQuery query = Asked.register(direction, from, to, words, status);
        return new RegisterAnswer(registers).of(format, query, page, size, caller);
    }

    private Response download(StoredFile file) {
        return Download.of(documents.open(file), file.name(), file.mediaType(), file.size());
    }
}
