package org.wenshu.web.upload;

import org.apache.cxf.jaxrs.ext.multipart.Attachment;
import org.apache.cxf.jaxrs.ext.multipart.ContentDisposition;

/** A part of an upload whose file name is right. */
final class NamedPart extends Attachment {

    private final Attachment part;

    NamedPart(Attachment part) {
        super(part.getHeaders(), part.getDataHandler(), part.getObject());
        this.part = part;
    }

    @Override
    public ContentDisposition getContentDisposition() {
        String header = part.getHeader("Content-Disposition");
        return header == null ? null : new ContentDisposition(FileNames.decoded(header));
    }

    @Override
    public <T> T getObject(Class<T> type) {
        return part.getObject(type);
    }
}
