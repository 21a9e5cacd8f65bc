package org.wenshu.registration.console;

import java.net.URI;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
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
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.registration.Access;
import org.wenshu.registration.ClassifiedRefusals;
import org.wenshu.registration.DocumentQuery;
import org.wenshu.registration.DocumentRow;
import org.wenshu.registration.Gate;
import org.wenshu.registration.Messages;
import org.wenshu.registration.Outcome;
import org.wenshu.registration.Refusals;
import org.wenshu.registration.RegisterQuery;
import org.wenshu.registration.RegisterSheet;
import org.wenshu.registration.Registers;
import org.wenshu.registration.Registration;
import org.wenshu.registration.Slice;
import org.wenshu.registration.Stated;
import org.wenshu.registration.Status;
import org.wenshu.registration.Submission;
import org.wenshu.registration.Urgings;
import org.wenshu.registration.http.Asked;
import org.wenshu.registration.http.MultipartForm;
import org.wenshu.registration.imports.Imports;

/** The pages of registration. They work without scripts; with htmx the form keeps the chosen file. */
@Component(service = WebResource.class)
@WebPath("/console/registration")
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class RegistrationPages implements WebResource {

    private static final String ROOT = "/console/registration/";

    private final Registration registration;
    private final Gate gate;
    private final Registers registers;
    private final Urgings urgings;
    private final PageModels models;

    @Activate
    public RegistrationPages(
            @Reference Registration registration,
            @Reference Gate gate,
            @Reference Registers registers,
            @Reference Urgings urgings,
            @Reference PageModels models) {
        this.registration = registration;
        this.gate = gate;
        this.registers = registers;
        this.urgings = urgings;
        this.models = models;
    }

    /** A list of documents; {@code watches} tells whether the reader looks after secrecy, {@code late} what the office is urged about. */
    public record ListPage(
            Slice<DocumentRow> slice,
            DocumentQuery query,
            Status[] states,
            boolean maySubmit,
            boolean imports,
            boolean watches,
            List<DocumentRow> late) {

        /** Whether another page follows. */
        public boolean more() {
            return (query.page() + 1L) * query.size() < slice.total();
        }
    }

    @GET
    public Page list(
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("direction") @DefaultValue("") String direction,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("page") @DefaultValue("0") int page,
            @Context Caller caller) {
        DocumentQuery query = Asked.documents(status, direction, words, page, 20);
        boolean maySubmit = Access.isOffice(caller) || Access.isOfOrgan(caller);
        ListPage model = new ListPage(
                models.list(query, caller),
                query,
                Status.values(),
                maySubmit,
                Imports.allowed(caller),
                ClassifiedRefusals.readableBy(caller),
                urgings.late(caller));
        return Page.of("documents.ftlh", Messages.text("page.documents"), model);
    }

    @GET
    @Path("new")
    public Page form(@Context Caller caller) {
        return Page.of("form.ftlh", Messages.text("page.new"), models.emptyForm(caller));
    }

    /** Reads a file and shows the form filled with what was found; nothing of the file is kept. */
    @POST
    @Path("extraction")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Page extract(
            MultipartBody body, @HeaderParam("HX-Request") @DefaultValue("") String htmx, @Context Caller caller) {
        EntryForm model = models.emptyForm(caller).filled(examined(body, caller), caller);
        String title = Messages.text("page.new");
        return htmx.isEmpty() ? Page.of("form.ftlh", title, model) : Page.bare("fields.ftlh", title, model);
    }

    @POST
    @Path("documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submit(
            MultipartBody body, @HeaderParam("HX-Request") @DefaultValue("") String htmx, @Context Caller caller) {
        return leadTo(target(submitted(body, caller), caller), !htmx.isEmpty());
    }

    private Registration.Examined examined(MultipartBody body, Caller caller) {
        try (MultipartForm form = MultipartForm.read(body, gate.maximumSize())) {
            return registration.examine(form.file(), caller);
        }
    }

    private Outcome submitted(MultipartBody body, Caller caller) {
        try (MultipartForm form = MultipartForm.read(body, gate.maximumSize())) {
            boolean duplicateAllowed = form.fields().containsKey("duplicateAllowed");
            Stated stated = FormFields.stated(form.fields());
            Submission submission = new Submission(form.file(), form.attachments(), stated, duplicateAllowed)
                    .clearing(FormFields.clearances(form.fields()));
            return registration.submit(submission, caller);
        }
    }

    @GET
    @Path("documents/{id}")
    public Page document(
            @PathParam("id") String id, @QueryParam("again") @DefaultValue("") String again, @Context Caller caller) {
        DocumentPage model = models.document(id, !again.isEmpty(), caller);
        return Page.of("document.ftlh", model.found().row().title(), model);
    }

    @GET
    @Path("register")
    public Page register(
            @QueryParam("direction") @DefaultValue("INCOMING") String direction,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("page") @DefaultValue("0") int page,
            @Context Caller caller) {
        RegisterQuery query = Asked.register(direction, from, to, words, status);
        int number = Math.max(0, page);
        RegisterSheet sheet = registers.sheet(query, number, RegisterPage.SIZE, caller);
        String title = Messages.text("page.register." + query.direction().name());
        return Page.of("register.ftlh", title, new RegisterPage(sheet, query, number, Status.values()));
    }

    /** The register as it is printed and bound: the table alone. */
    @GET
    @Path("register/print")
    public Page print(
            @QueryParam("direction") @DefaultValue("INCOMING") String direction,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("status") @DefaultValue("") String status,
            @Context Caller caller) {
        RegisterQuery query = Asked.register(direction, from, to, words, status);
        RegisterSheet sheet = registers.sheet(query, 0, RegisterPage.MOST_PRINTED, caller);
        String title = Messages.text("page.register." + query.direction().name());
        return Page.bare("print.ftlh", title, new RegisterPage(sheet, query, 0, Status.values()));
    }

    /** Relative to {@value #ROOT}. */
    private String target(Outcome outcome, Caller caller) {
        if (outcome instanceof Outcome.Registered registered) {
            return "documents/" + registered.document().documentId();
        }
        if (outcome instanceof Outcome.Returned returned) {
            return "documents/" + returned.document().documentId();
        }
        Outcome.Duplicate duplicate = (Outcome.Duplicate) outcome;
        if (!models.readable(duplicate.firstId(), caller)) {
            throw Refusals.duplicate(duplicate);
        }
        return "documents/" + duplicate.firstId() + "?again=1";
    }

    // JAX-RS resolves a relative address against the address of this resource; htmx takes it as it is.
    private static Response leadTo(String target, boolean htmx) {
        return htmx
                ? Response.noContent().header("HX-Redirect", ROOT + target).build()
                : Response.seeOther(URI.create(target)).build();
    }
}
