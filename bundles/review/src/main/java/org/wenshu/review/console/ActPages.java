package org.wenshu.review.console;

import java.time.LocalDate;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.review.Given;
import org.wenshu.review.LegalityReviews;
import org.wenshu.review.Notes;
import org.wenshu.review.OpinionDraft;
import org.wenshu.review.Opinions;
import org.wenshu.review.adoption.Adoptions;
import org.wenshu.review.aid.Aids;

/** What the forms of the desk do to a review, up to its opinion. */
@Component(service = WebResource.class)
@WebPath("/console/review/acts")
@Path("/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ActPages implements WebResource {

    private final LegalityReviews reviews;
    private final Opinions opinions;
    private final Notes notes;
    private final Aids aids;
    private final Adoptions adoptions;
    private final BusinessClock clock;

    @Activate
    public ActPages(
            @Reference LegalityReviews reviews,
            @Reference Opinions opinions,
            @Reference Notes notes,
            @Reference Aids aids,
            @Reference Adoptions adoptions,
            @Reference BusinessClock clock) {
        this.reviews = reviews;
        this.opinions = opinions;
        this.notes = notes;
        this.aids = aids;
        this.adoptions = adoptions;
        this.clock = clock;
    }

    @POST
    @Path("assignment")
    public Response assign(
            @PathParam("id") String id, @FormParam("post") @DefaultValue("") String post, @Context Caller caller) {
        if (post.isBlank()) {
            reviews.take(id, caller);
        } else {
            reviews.assign(id, post, caller);
        }
        return Forms.back(id);
    }

    @POST
    @Path("acceptance")
    public Response accept(
            @PathParam("id") String id, @FormParam("completeOn") LocalDate completeOn, @Context Caller caller) {
        reviews.accept(id, Optional.ofNullable(completeOn).orElseGet(clock::today), caller);
        return Forms.back(id);
    }

    @POST
    @Path("materials-request")
    public Response request(@PathParam("id") String id, @FormParam("missing") String missing, @Context Caller caller) {
        reviews.requestMaterials(id, Forms.lines(missing), caller);
        return Forms.back(id);
    }

    /** One form, two buttons: issue it, or lay it before a second person. */
    @POST
    @Path("opinion")
    public Response opinion(@PathParam("id") String id, MultivaluedMap<String, String> form, @Context Caller caller) {
        OpinionDraft draft = Forms.opinion(form);
        if (Forms.text(form, "act").equals("issue")) {
            opinions.issue(id, draft, caller);
        } else {
            opinions.submit(id, draft, caller);
        }
        return Forms.back(id);
    }

    @POST
    @Path("opinion-confirmation")
    public Response confirm(@PathParam("id") String id, @Context Caller caller) {
        opinions.confirm(id, caller);
        return Forms.back(id);
    }

    @POST
    @Path("opinion-return")
    public Response sendBack(@PathParam("id") String id, @FormParam("reason") String reason, @Context Caller caller) {
        opinions.sendBack(id, Given.text(reason), caller);
        return Forms.back(id);
    }

    @POST
    @Path("dismissal")
    public Response dismiss(@PathParam("id") String id, MultivaluedMap<String, String> form, @Context Caller caller) {
        aids.dismiss(id, Forms.text(form, "aid"), Forms.text(form, "key"), Forms.text(form, "reason"), caller);
        return Forms.back(id, "aids-pane");
    }

    /** Each item's answer under {@code item-1} and so on, its reason beside. */
    @POST
    @Path("adoption")
    public Response adopt(@PathParam("id") String id, MultivaluedMap<String, String> form, @Context Caller caller) {
        adoptions.report(id, Forms.adoption(form), caller);
        return Forms.back(id);
    }

    @POST
    @Path("annotations")
    public Response annotate(@PathParam("id") String id, MultivaluedMap<String, String> form, @Context Caller caller) {
        notes.take(id, Forms.note(form), caller);
        return Forms.back(id, "notes-pane");
    }

    @POST
    @Path("annotations/{note}/withdrawal")
    public Response withdraw(@PathParam("id") String id, @PathParam("note") String note, @Context Caller caller) {
        notes.withdraw(id, note, caller);
        return Forms.back(id, "notes-pane");
    }
}
