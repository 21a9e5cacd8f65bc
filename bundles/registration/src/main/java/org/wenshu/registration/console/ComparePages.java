package org.wenshu.registration.console;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.registration.DocumentRecord;
import org.wenshu.registration.DocumentRow;
import org.wenshu.registration.Documents;
import org.wenshu.registration.Messages;
import org.wenshu.registration.similar.Comparison;

/** Two documents side by side with the passages in which they differ. */
@Component(service = WebResource.class)
@WebPath("/console/registration/compare")
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ComparePages implements WebResource {

    private final Documents documents;

    @Activate
    public ComparePages(@Reference Documents documents) {
        this.documents = documents;
    }

    /** The two documents and how they differ. */
    public record ComparePage(DocumentRow first, DocumentRow second, Comparison comparison) {}

    @GET
    @Path("{first}/{second}")
    public Page compare(@PathParam("first") String first, @PathParam("second") String second, @Context Caller caller) {
        DocumentRecord one = documents.find(first, caller);
        DocumentRecord two = documents.find(second, caller);
        Comparison comparison = Comparison.of(documents.text(one), documents.text(two));
        return Page.of(
                "compare.ftlh", Messages.text("page.compare"), new ComparePage(one.row(), two.row(), comparison));
    }
}
