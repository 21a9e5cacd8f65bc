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
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.ValidityActs;

/** Reminders of what expires, and what is done about it, over REST. */
@Component(service = WebResource.class)
@WebPath("/api/catalog")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ValidityResource implements WebResource {

    private final ValidityActs acts;
    private final Entries entries;
    private final BusinessClock clock;

    @Activate
    public ValidityResource(@Reference ValidityActs acts, @Reference Entries entries, @Reference BusinessClock clock) {
        this.acts = acts;
        this.entries = entries;
        this.clock = clock;
    }

    /** A document that expires soon. */
    public record Reminder(
            String unifiedRegistrationNumber,
            String title,
            String documentNumber,
            List<String> enactingOrgans,
            LocalDate expiryDate,
            Optional<LocalDate> remindedFrom) {}

    /** All of them. */
    public record Reminders(long total, List<Reminder> items) {}

    /** The validity of an entry after an act. */
    public record ValidityView(
            String unifiedRegistrationNumber,
            EntryStatus status,
            Optional<LocalDate> expiryDate,
            Optional<LocalDate> repealDate) {}

    /** Until when it stays valid, and by which document. */
    public record Extension(Optional<LocalDate> until, String reference) {}

    /** From when it is changed or repealed, and by which document. */
    public record Effect(Optional<LocalDate> from, String reference) {}

    @GET
    @Path("reminders")
    public Reminders reminders(@Context Caller caller) {
        List<Reminder> items = acts.expiring(caller).stream()
                .map(entry -> new Reminder(
                        entry.number(),
                        entry.title(),
                        entry.documentNumber(),
                        entry.organs(),
                        entry.validity().expiresOn().orElseThrow(),
                        entry.validity().remindedFrom()))
                .toList();
        return new Reminders(items.size(), items);
    }

    @POST
    @Path("entries/{number}/extension")
    public ValidityView extend(@PathParam("number") String number, Extension given, @Context Caller caller) {
        Extension body = needed(given);
        acts.extend(number, body.until(), text(body.reference()), caller);
        return view(number);
    }

    @POST
    @Path("entries/{number}/amendment")
    public ValidityView amend(@PathParam("number") String number, Effect given, @Context Caller caller) {
        Effect body = needed(given);
        acts.amend(number, body.from(), text(body.reference()), caller);
        return view(number);
    }

    @POST
    @Path("entries/{number}/repeal")
    public ValidityView repeal(@PathParam("number") String number, Effect given, @Context Caller caller) {
        Effect body = needed(given);
        acts.repeal(number, body.from(), text(body.reference()), caller);
        return view(number);
    }

    private ValidityView view(String number) {
        Entry entry = entries.find(number).orElseThrow(() -> Refusal.unknown(number));
        return new ValidityView(
                number,
                entry.statusOn(clock.today()),
                entry.validity().expiresOn(),
                entry.validity().repealedOn());
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    private static <T> T needed(T body) {
        return Optional.ofNullable(body).orElseThrow(() -> Refusal.problem("noBody", 422));
    }
}
