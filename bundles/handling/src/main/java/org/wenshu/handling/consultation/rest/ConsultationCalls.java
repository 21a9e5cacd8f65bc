package org.wenshu.handling.consultation.rest;

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
import org.wenshu.api.web.Caller;
import org.wenshu.handling.Given;
import org.wenshu.handling.consultation.ConsultationDesk;
import org.wenshu.handling.consultation.rest.ConsultationShapes.ExtensionShape;
import org.wenshu.handling.consultation.rest.ConsultationShapes.OutcomeShape;
import org.wenshu.handling.consultation.rest.ConsultationShapes.ReasonShape;
import org.wenshu.handling.consultation.rest.ConsultationShapes.ReplyShape;
import org.wenshu.handling.consultation.rest.ConsultationShapes.SendShape;
import org.wenshu.handling.consultation.rest.ConsultationShapes.SheetShape;

/** The consultations of one document or draft; a part of the resource of handling, which gives the {@code id}. */
@Component(service = ConsultationCalls.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsultationCalls {

    private final ConsultationDesk desk;

    @Activate
    public ConsultationCalls(@Reference ConsultationDesk desk) {
        this.desk = desk;
    }

    @GET
    public MatterView list(@PathParam("id") String id, @Context Caller caller) {
        return view(caller, id);
    }

    @POST
    public MatterView send(@PathParam("id") String id, SendShape given, @Context Caller caller) {
        desk.sending().send(caller, id, body(given).read());
        return view(caller, id);
    }

    @POST
    @Path("{cid}/reply")
    public MatterView reply(
            @PathParam("id") String id, @PathParam("cid") String cid, ReplyShape given, @Context Caller caller) {
        desk.replies().reply(caller, id, cid, body(given).read());
        return view(caller, id);
    }

    @POST
    @Path("{cid}/extension")
    public MatterView extend(
            @PathParam("id") String id, @PathParam("cid") String cid, ExtensionShape given, @Context Caller caller) {
        Optional<Boolean> agree = Optional.ofNullable(body(given).agree());
        if (agree.isPresent()) {
            desk.extensions().answer(caller, id, cid, agree.get());
        } else {
            desk.extensions()
                    .ask(
                            caller,
                            id,
                            cid,
                            Given.needed("newDue", Given.date("newDue", given.newDue())),
                            Given.text("mode", given.mode()),
                            Given.text("reason", given.reason()));
        }
        return view(caller, id);
    }

    @POST
    @Path("{cid}/reopening")
    public MatterView reopen(
            @PathParam("id") String id, @PathParam("cid") String cid, ReasonShape given, @Context Caller caller) {
        desk.replies().reopen(caller, id, cid, Given.text("reason", body(given).reason()));
        return view(caller, id);
    }

    @POST
    @Path("{cid}/negotiation")
    public MatterView negotiate(
            @PathParam("id") String id, @PathParam("cid") String cid, OutcomeShape given, @Context Caller caller) {
        desk.dissents().negotiate(caller, id, cid, body(given).negotiated(), Given.text("record", given.record()));
        return view(caller, id);
    }

    @POST
    @Path("dissent-sheet")
    public MatterView list(@PathParam("id") String id, SheetShape given, @Context Caller caller) {
        desk.dissents().list(caller, id, body(given).sides(), Given.text("proposal", given.proposal()));
        return view(caller, id);
    }

    @POST
    @Path("coordination")
    public MatterView coordinate(@PathParam("id") String id, OutcomeShape given, @Context Caller caller) {
        desk.dissents().coordinate(caller, id, body(given).coordinated(), Given.text("record", given.record()));
        return view(caller, id);
    }

    private MatterView view(Caller caller, String id) {
        return MatterView.of(desk.reading().read(caller, id), desk.reading().parties());
    }

    private static <T> T body(T given) {
        return Given.needed("body", Optional.ofNullable(given));
    }
}
