package org.wenshu.web.replay;

import static org.wenshu.web.Texts.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.ResponseBuilder;
import javax.ws.rs.ext.Provider;
import javax.ws.rs.ext.WriterInterceptor;
import javax.ws.rs.ext.WriterInterceptorContext;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;

/** Looks up writes that carry an {@code Idempotency-Key} before they are done, and keeps their answers afterwards. */
@Provider
public final class ReplayFilter implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final String KEY = ReplayFilter.class.getName() + ".key";
    private static final String STATUS = ReplayFilter.class.getName() + ".status";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Replays replays;

    public ReplayFilter(Replays replays) {
        this.replays = replays;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String given = request.getHeaderString(HEADER);
        if (given == null || SAFE.contains(request.getMethod())) {
            return;
        }
        if (!given.matches("[\\x21-\\x7e]{1,200}")) {
            throw problem("replay.malformed", 400);
        }
        ReplayKey key = key(request.getMethod(), given);
        SpooledBody body = SpooledBody.read(request.getEntityStream(), separator(request.getMediaType()));
        Claim claim = replays.claim(key, body.hash());
        if (claim instanceof Claim.First) {
            request.setProperty(KEY, key);
            request.setEntityStream(body.open());
            return;
        }
        body.delete();
        if (claim instanceof Claim.Repeated repeated) {
            request.abortWith(again(repeated.answer()));
        } else if (claim instanceof Claim.Different) {
            throw problem("replay.different", 422);
        } else {
            throw problem("replay.underway", 409);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(KEY) instanceof ReplayKey key) {
            if (response.getStatus() >= 500) {
                replays.forget(key);
                request.removeProperty(KEY);
            } else if (!response.hasEntity()) {
                replays.finish(key, new Answer(response.getStatus(), kept(response.getHeaders()), new byte[0]));
                request.removeProperty(KEY);
            } else {
                request.setProperty(STATUS, response.getStatus());
            }
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!(context.getProperty(KEY) instanceof ReplayKey key)) {
            context.proceed();
            return;
        }
        Recording recording = new Recording(context.getOutputStream());
        context.setOutputStream(recording);
        try {
            context.proceed();
        } catch (IOException | RuntimeException e) {
            replays.forget(key);
            throw e;
        }
        if (recording.complete()) {
            int status = (Integer) context.getProperty(STATUS);
            replays.finish(key, new Answer(status, kept(context.getHeaders()), recording.bytes()));
        } else {
            replays.forget(key);
        }
        recording.release();
    }

    private static String separator(MediaType type) {
        String boundary = type == null ? null : type.getParameters().get("boundary");
        return boundary == null ? "" : "--" + boundary;
    }

    private static ReplayKey key(String method, String given) {
        Message message = JAXRSUtils.getCurrentMessage();
        HttpServletRequest servlet = (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST);
        String query = servlet.getQueryString();
        String path = servlet.getRequestURI() + (query == null ? "" : "?" + query);
        return new ReplayKey(message.get(Caller.class).account(), method, path, given);
    }

    private static List<String> kept(MultivaluedMap<String, Object> headers) {
        return Stream.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG)
                .filter(name -> headers.getFirst(name) != null)
                .map(name -> name + ": " + headers.getFirst(name))
                .toList();
    }

    private static Response again(Answer answer) {
        Map<String, String> headers = answer.headers().stream()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        ResponseBuilder response = Response.status(answer.status()).header("Idempotency-Replayed", "true");
        headers.forEach(response::header);
        return answer.body().length == 0
                ? response.build()
                : response.entity(answer.body()).build();
    }

    private static ProblemException problem(String key, int status) {
        return new ProblemException(
                new Problem("/problems/idempotency-key", text(key + ".title"), status, text(key + ".detail")));
    }
}
