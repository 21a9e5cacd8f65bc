package org.wenshu.web.problems;

import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.ResponseBuilder;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.Problem;
import org.wenshu.web.Requests;

/** Answers every exception as problem+json, or as a page to browsers that want one. */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final String JSON = "application/problem+json";
    private static final int SECONDS_TO_RETRY = 5;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Response former = thrown instanceof WebApplicationException web ? web.getResponse() : null;
        if (former != null && (former.hasEntity() || former.getStatus() < 400)) {
            return former;
        }
        if (Problems.clientLeft(thrown)) {
            return Response.serverError().build();
        }
        Problem problem = Problems.tooLarge(request).orElseGet(() -> Problems.of(thrown));
        ResponseBuilder answer = former == null ? Response.status(problem.status()) : Response.fromResponse(former);
        if (problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
        }
        return request != null && Requests.wantsPage(request)
                ? answer.type(MediaType.TEXT_HTML_TYPE).entity(page(problem)).build()
                : answer.type(JSON).entity(ProblemBody.of(problem)).build();
    }

    private static Page page(Problem problem) {
        return Page.of(PAGE, problem.title(), problem);
    }

    /** Template of problem pages; the leading slash says that it belongs to this bundle. */
    public static final String PAGE = "/problem.ftlh";
}
