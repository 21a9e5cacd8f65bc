package org.wenshu.registration.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.registration.Access;
import org.wenshu.registration.Gate;
import org.wenshu.registration.Messages;
import org.wenshu.registration.Outcome;
import org.wenshu.registration.Refusals;
import org.wenshu.registration.Registration;
import org.wenshu.registration.Submission;
import org.wenshu.registration.http.MultipartForm;

/**
 * Several files at once: each is read as soon as it is dropped, what was read is checked and mended beside the others, then
 * all are registered. The files stay in the browser until then.
 */
@Component(service = WebResource.class)
@WebPath("/console/registration/batch")
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class BatchPages implements WebResource {

    private static final int LONGEST_ROW = 6;
    private static final long MEGABYTE = 1L << 20;

    private final Registration registration;
    private final Gate gate;
    private final PageModels models;

    @Activate
    public BatchPages(@Reference Registration registration, @Reference Gate gate, @Reference PageModels models) {
        this.registration = registration;
        this.gate = gate;
        this.models = models;
    }

    /**
     * The page.
     *
     * @param bytes that a file may have at most
     */
    public record BatchPage(boolean maySubmit, long bytes) {

        /** The same, for people. */
        public String limit() {
            return bytes >= MEGABYTE ? bytes / MEGABYTE + " MB" : bytes / 1024 + " KB";
        }
    }

    /**
     * A file that was read.
     *
     * @param row tells its fields from those of the other files
     * @param stops whether findings keep it from being registered
     */
    public record Item(String row, EntryForm form, boolean stops) {}

    /**
     * What became of a file.
     *
     * @param document absent if its content was registered before
     * @param first id of the document with the same content; empty if it was not registered before, or not for the caller
     */
    public record ItemOutcome(Optional<RegisteredDocument> document, boolean returned, Optional<String> first) {}

    @GET
    public Page page(@Context Caller caller) {
        boolean maySubmit = Access.isOffice(caller) || Access.isOfOrgan(caller);
        return Page.of("batch.ftlh", Messages.text("page.batch"), new BatchPage(maySubmit, gate.maximumSize()));
    }

    /** Reads a file; nothing of it is kept. */
    @POST
    @Path("readings")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Page read(MultipartBody body, @Context Caller caller) {
        try (MultipartForm form = MultipartForm.read(body, gate.maximumSize())) {
            EntryForm entry = models.emptyForm(caller).filled(registration.examine(form.file(), caller), caller);
            boolean stops = entry.findings().stream().anyMatch(finding -> finding.stops());
            return Page.bare("batch-item.ftlh", form.file().name(), new Item(row(form.fields()), entry, stops));
        }
    }

    /** Registers a file, or returns it. */
    @POST
    @Path("items")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Page submit(MultipartBody body, @Context Caller caller) {
        try (MultipartForm form = MultipartForm.read(body, gate.maximumSize())) {
            var submission = new Submission(form.file(), List.of(), FormFields.stated(form.fields()), false);
            Outcome outcome = registration.submit(submission, caller);
            return Page.bare("batch-outcome.ftlh", form.file().name(), outcome(outcome, caller));
        }
    }

    private ItemOutcome outcome(Outcome outcome, Caller caller) {
        if (outcome instanceof Outcome.Registered registered) {
            return new ItemOutcome(Optional.of(registered.document()), false, Optional.empty());
        }
        if (outcome instanceof Outcome.Returned returned) {
            return new ItemOutcome(Optional.of(returned.document()), true, Optional.empty());
        }
        Outcome.Duplicate duplicate = (Outcome.Duplicate) outcome;
        if (!models.readable(duplicate.firstId(), caller)) {
            throw Refusals.duplicate(duplicate);
        }
        return new ItemOutcome(Optional.empty(), false, Optional.of(duplicate.firstId()));
    }

    private static String row(Map<String, List<String>> fields) {
        return fields.getOrDefault("row", List.of()).stream()
                .filter(row -> row.length() <= LONGEST_ROW && row.chars().allMatch(Character::isDigit))
                .findFirst()
                .orElse("0");
    }
}
