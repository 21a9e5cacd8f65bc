package org.wenshu.web.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Produces;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyWriter;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;

/** Writes pages of one resource with the templates beside it. */
@Provider
@Produces(MediaType.TEXT_HTML)
public final class PageWriter implements MessageBodyWriter<Page> {

    private static final Caller NOBODY = new Caller("anonymous", "", "", Set.of(), Set.of());

    /** Set by the front door for requests of a console session. */
    private static final String CSRF = "org.wenshu.csrf";

    private final Templates templates;
    private final Frame frame;

    public PageWriter(Class<?> resource, Frame frame) {
        this.templates = new Templates(resource);
        this.frame = frame;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Page.class;
    }

    @Override
    public void writeTo(
            Page page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        Visit visit = visit(JAXRSUtils.getCurrentMessage().getExchange().getInMessage());
        String html = frame.render(page, templates, visit);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        if (visit.signedIn()) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        body.write(html.getBytes(StandardCharsets.UTF_8));
    }

    private static Visit visit(Message message) {
        HttpServletRequest request = (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST);
        Caller caller = message.get(Caller.class);
        String csrf = request.getAttribute(CSRF) instanceof String token ? token : "";
        return new Visit(caller == null ? NOBODY : caller, csrf, request.getRequestURI());
    }
}
