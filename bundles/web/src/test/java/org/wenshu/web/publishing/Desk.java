package org.wenshu.web.publishing;

import java.io.EOFException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;
import org.wenshu.api.storage.StorageUnavailableException;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;
import org.wenshu.api.web.WebResource;

/** A resource as a bundle would have it. */
@Path("/")
public class Desk implements WebResource {

    /** What comes and goes. */
    public record Paper(String name, LocalDate day, List<String> tags, Optional<Integer> pages, Level level) {}

    /** What the page shows. */
    public record Shown(String name, Optional<String> note, Instant at) {}

    private final AtomicInteger count = new AtomicInteger();

    @GET
    @Path("caller")
    @Produces(MediaType.APPLICATION_JSON)
    public Caller caller(@Context Caller caller) {
        return caller;
    }

    @POST
    @Path("papers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response add(Paper paper) {
        int number = count.incrementAndGet();
        return Response.created(URI.create("papers/" + number)).entity(paper).build();
    }

    @GET
    @Path("count")
    @Produces(MediaType.TEXT_PLAIN)
    public String count() {
        return count.toString();
    }

    @GET
    @Path("days/{day}")
    @Produces(MediaType.TEXT_PLAIN)
    public String day(@PathParam("day") LocalDate day, @QueryParam("level") Level level) {
        return day.plusDays(1) + " " + level;
    }

    @GET
    @Path("moved")
    public Response moved() {
        return Response.seeOther(URI.create("/console/desk/?a=1")).build();
    }

    @POST
    @Path("failures/{kind}")
    @Produces(MediaType.APPLICATION_JSON)
    public Paper fail(@PathParam("kind") String kind) {
        count.incrementAndGet();
        throw switch (kind) {
            case "refused" -> refusal();
            case "outage" ->
                new JournalException(
                        "reading failed", new StorageUnavailableException("cannot be reached", new EOFException()));
            case "conflict" -> new StreamConflictException("document/1", 1, 2);
            default -> new IllegalStateException("a secret of the inside");
        };
    }

    /** A refusal with a finding. */
    static ProblemException refusal() {
        return new ProblemException(new Problem(
                "/problems/returned",
                "已退回",
                422,
                "请补正",
                "7f3a",
                List.of(new Finding(
                        "R27.6", "第二十七条", "报告不得夹带请示事项", Level.RETURN, "请分别行文", List.of(), Basis.WORK_RULES, "p/1"))));
    }

    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public List<String> files(MultipartBody body) {
        count.incrementAndGet();
        return body.getAllAttachments().stream().map(Desk::describe).toList();
    }

    private static String describe(Attachment part) {
        String name = part.getContentDisposition().getFilename();
        return name == null ? part.getObject(Paper.class).name() : name;
    }

    @GET
    @Path("page")
    @Produces(MediaType.TEXT_HTML)
    public Page page() {
        return Page.of(
                "desk.ftlh", "收文", new Shown("<b>甲</b>", Optional.empty(), Instant.parse("2025-09-26T01:00:00Z")));
    }

    @GET
    @Path("fragment")
    @Produces(MediaType.TEXT_HTML)
    public Page fragment() {
        return Page.bare("desk.ftlh", "收文", new Shown("乙", Optional.of("丙"), Instant.EPOCH));
    }
}
