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
import org.wenshu.api.rules.Finding;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Interpretations;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.ValidityActs;
import org.wenshu.catalog.Withdrawals;
import org.wenshu.catalog.form.Given;

/** Reminders of what expires or lacks its explanation, and what is done about it, over REST. */
@Component(service = WebResource.class)
@WebPath("/api/catalog")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ValidityResource implements WebResource {

    private final ValidityActs acts;
    private final Interpretations interpretations;
    private final Withdrawals withdrawals;
    private final Entries entries;
    private final BusinessClock clock;

    @Activate
    public ValidityResource(
            @Reference ValidityActs acts,
            @Reference Interpretations interpretations,
            @Reference Withdrawals withdrawals,
            @Reference Entries entries,
            @Reference BusinessClock clock) {
        this.acts = acts;
        this.interpretations = interpretations;
        this.withdrawals = withdrawals;
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

    /** Until when it stays valid, and by which document. */
    public record Extension(Optional<LocalDate> until, String reference) {}

    /** From when it is changed or repealed, and by which document. */
    public record Effect(Optional<LocalDate> from, String reference) {}

    /** Where a document is explained, or why it is not. */
    public record Explained(List<String> references, String waiver) {}

    /** An entry that lacks its explanation, with what the rules say of it. */
    public record Unexplained(String unifiedRegistrationNumber, String title, String documentNumber, Finding finding) {}

    /** All of them. */
    public record AllUnexplained(long total, List<Unexplained> items) {}

    /** Why it is taken out. */
    public record Withdrawn(String reason) {}

    @GET
    @Path("interpretations/missing")
    public AllUnexplained unexplained(@Context Caller caller) {
        List<Unexplained> items = interpretations.missing(caller).stream()
                .map(missing -> new Unexplained(
                        missing.entry().number(),
                        missing.entry().title(),
                        missing.entry().documentNumber(),
                        missing.finding()))
                .toList();
        return new AllUnexplained(items.size(), items);
    }

    @POST
    @Path("entries/{number}/interpretation")
    public EntryAnswer interpret(@PathParam("number") String number, Explained given, @Context Caller caller) {
        Explained body = needed(given);
        interpretations.add(number, Given.texts(body.references()), Given.text(body.waiver()), caller);
        return view(number);
    }

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
    public EntryAnswer extend(@PathParam("number") String number, Extension given, @Context Caller caller) {
        Extension body = needed(given);
        acts.extend(number, body.until(), Given.text(body.reference()), caller);
        return view(number);
    }

    @POST
    @Path("entries/{number}/amendment")
    public EntryAnswer amend(@PathParam("number") String number, Effect given, @Context Caller caller) {
        Effect body = needed(given);
        acts.amend(number, body.from(), Given.text(body.reference()), caller);
        return view(number);
    }

    @POST
    @Path("entries/{number}/repeal")
    public EntryAnswer repeal(@PathParam("number") String number, Effect given, @Context Caller caller) {
        Effect body = needed(given);
        acts.repeal(number, body.from(), Given.text(body.reference()), caller);
        return view(number);
    }

    /** Takes a document that must not be public out of the catalog. */
    @POST
    @Path("entries/{number}/withdrawal")
    public void withdraw(@PathParam("number") String number, Withdrawn given, @Context Caller caller) {
        withdrawals.withdraw(number, Given.text(needed(given).reason()), caller);
    }

    private EntryAnswer view(String number) {
        return EntryAnswer.of(entries.find(number).orElseThrow(() -> Refusal.unknown(number)), clock.today());
    }

    private static <T> T needed(T body) {
        return Optional.ofNullable(body).orElseThrow(() -> Refusal.problem("noBody", 422));
    }
}
