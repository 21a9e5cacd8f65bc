package org.wenshu.catalog.rest;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.WebPath;
import org.wenshu.api.web.WebResource;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.Rights;
import org.wenshu.catalog.site.StaticSite;

/** The whole public catalog to take away. */
@Component(service = WebResource.class)
@WebPath("/api/catalog/export")
@Path("/")
public class ExportResource implements WebResource {

    private final StaticSite site;

    @Activate
    public ExportResource(@Reference StaticSite site) {
        this.site = site;
    }

    /** All public pages, data and originals as files for any web server; takes long, so not for everybody. */
    @GET
    @Path("site.zip")
    @Produces("application/zip")
    public Response zip(@Context Caller caller) {
        Refusal.unless(Rights.keeps(caller) || caller.has(Role.IT_ADMIN), 403, "notExporter");
        StreamingOutput content = site::export;
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"catalog.zip\"")
                .build();
    }
}
