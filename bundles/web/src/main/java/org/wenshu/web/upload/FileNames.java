package org.wenshu.web.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.ws.rs.BadRequestException;
import javax.ws.rs.ext.Provider;
import javax.ws.rs.ext.ReaderInterceptor;
import javax.ws.rs.ext.ReaderInterceptorContext;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.ext.multipart.MultipartBody;

/** Browsers send file names in UTF-8 and CXF reads them as Latin-1; this reads them again. */
@Provider
public final class FileNames implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object entity = read(context);
        if (entity instanceof MultipartBody body) {
            return new MultipartBody(corrected(body.getAllAttachments()), body.getType(), false);
        }
        return entity instanceof Attachment part ? new NamedPart(part) : entity;
    }

    /** A body that is no multipart at all is the sender's fault; CXF says so by a fault of its own. */
    private static Object read(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (Fault broken) {
            throw new BadRequestException(broken);
        }
    }

    private static List<Attachment> corrected(List<Attachment> parts) {
        return parts.stream().<Attachment>map(NamedPart::new).toList();
    }

    /** The name as it was sent; left alone if it was not UTF-8. */
    static String decoded(String header) {
        String text = new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        boolean latin = header.chars().allMatch(character -> character < 0x100);
        return latin && text.indexOf('\ufffd') < 0 ? text : header;
    }
}
