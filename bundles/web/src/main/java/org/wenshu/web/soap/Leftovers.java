package org.wenshu.web.soap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import javax.activation.DataSource;
import org.apache.cxf.attachment.AttachmentDataSource;
import org.apache.cxf.attachment.LazyAttachmentCollection;
import org.apache.cxf.message.Attachment;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Deletes what the attachments of a request have left in the spool, however the request ended: CXF itself deletes only
 * what was read to its end.
 */
final class Leftovers extends AbstractPhaseInterceptor<Message> {

    Leftovers() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(Message answer) {
        Message request = answer.getExchange().getInMessage();
        Collection<Attachment> attachments = request == null ? null : request.getAttachments();
        // Asking the collection itself would read what has not come yet.
        if (attachments instanceof LazyAttachmentCollection lazy) {
            lazy.getLoadedAttachments().forEach(Leftovers::discard);
        }
    }

    private static void discard(Attachment attachment) {
        DataSource source = attachment.getDataHandler().getDataSource();
        if (source instanceof AttachmentDataSource spooled && spooled.isCached()) {
            try {
                // The file goes with its last stream.
                spooled.getInputStream().close();
            } catch (IOException e) {
                throw new UncheckedIOException("an attachment stays in the spool", e);
            }
        }
    }
}
