package org.wenshu.handling.consultation.rest;

import java.util.List;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.handling.Given;
import org.wenshu.handling.consultation.Consultations;

/** What the organ of the caller was asked, over REST. */
@Component(service = WebResource.class)
@WebPath("/api/handling/consultations")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class AskedCalls implements WebResource {

    private final Consultations reading;
    private final ContentStore content;

    @Activate
    public AskedCalls(@Reference Consultations reading, @Reference ContentStore content) {
        this.reading = reading;
        this.content = content;
    }

    /** A part of the list. */
    public record AskedList(long total, List<AskedView> items) {}

    /**
     * What was asked.
     *
     * @param id of the document or draft, under which it is answered
     */
    public record AskedView(
            String id, Optional<String> documentId, String title, String leadOrgan, ConsultationView consultation) {}

    @GET
    public AskedList list(
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @Context Caller caller) {
        var asked = reading.asked(caller, Given.page(page), Given.size(size));
        return new AskedList(
                asked.total(),
                asked.items().stream()
                        .map(one -> view(caller, one.consultation().id()))
                        .toList());
    }

    @GET
    @Path("{cid}")
    public AskedView find(@PathParam("cid") String cid, @Context Caller caller) {
        return view(caller, cid);
    }

    /** What the organ is asked about, byte for byte. */
    @GET
    @Path("{cid}/content")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("cid") String cid, @Context Caller caller) {
        return MatterFile.of(reading.single(caller, cid).matter(), content);
    }

    private AskedView view(Caller caller, String cid) {
        var single = reading.single(caller, cid);
        return new AskedView(
                single.matter().id(),
                single.matter().documentId(),
                single.matter().title(),
                single.matter().leadOrgan(),
                ConsultationView.of(single.consultation(), reading.parties()));
    }
}
