package org.wenshu.filing.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.paper.Papers;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.filing.Refusal;
import org.wenshu.filing.papers.FilingPackage;
import org.wenshu.filing.papers.FilingPapers;
import org.wenshu.filing.papers.PaperKind;

/** The papers of filings as files. */
@Component(service = WebResource.class)
@WebPath("/api/filing/papers")
@Path("/{id}")
public class PapersResource implements WebResource {

    private static final String ZIP = "application/zip";

    private final FilingPapers papers;
    private final FilingPackage packages;
    private final Papers writer;

    @Activate
    public PapersResource(@Reference FilingPapers papers, @Reference FilingPackage packages, @Reference Papers writer) {
        this.papers = papers;
        this.packages = packages;
        this.writer = writer;
    }

    /** A form or letter, by its name in the path. */
    @GET
    @Path("{kind}.docx")
    @Produces(Papers.DOCX)
    public Response paper(@PathParam("id") String id, @PathParam("kind") String name) {
        PaperKind kind = PaperKind.named(name).orElseThrow(() -> Refusal.problem("noPaper", 404, name));
        byte[] docx = writer.docx(papers.paper(id, kind));
        return download(docx, Papers.DOCX, papers.fileName(id, kind) + ".docx");
    }

    /** The same, as nobody writes on it. */
    @GET
    @Path("{kind}.pdf")
    @Produces(Papers.PDF)
    public Response print(@PathParam("id") String id, @PathParam("kind") String name) {
        PaperKind kind = PaperKind.named(name).orElseThrow(() -> Refusal.problem("noPaper", 404, name));
        byte[] pdf = writer.pdf(papers.paper(id, kind));
        return download(pdf, Papers.PDF, papers.fileName(id, kind) + ".pdf");
    }

    /** All that is filed. */
    @GET
    @Path("package.zip")
    @Produces(ZIP)
    public Response wholePackage(@PathParam("id") String id) {
        String name = packages.fileName(id);
        StreamingOutput content = out -> packages.write(id, out);
        return download(content, ZIP, name);
    }

    static Response download(Object content, String type, String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, type)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"paper\"; filename*=UTF-8''" + encoded)
                .build();
    }
}
