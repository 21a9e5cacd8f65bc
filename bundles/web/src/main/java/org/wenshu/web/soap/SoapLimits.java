package org.wenshu.web.soap;

import java.io.File;
import java.util.Map;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.staxutils.StaxUtils;

/**
 * Bounds of a message from outside: its XML is small and flat, its files travel beside it as MTOM. How long these may be
 * is for the front door and for who reads them to say.
 */
final class SoapLimits {

    /** Characters of the XML; a file that is sent within it instead of beside it does not fit. */
    static final int CHARACTERS = 1024 * 1024;

    static final int ATTACHMENTS = 100;

    private static final int DEPTH = 20;
    private static final int ELEMENTS = 5000;
    private static final int ATTRIBUTES = 50;
    private static final int ATTRIBUTE_LENGTH = 4096;
    private static final int HELD_IN_MEMORY = 64 * 1024;
    private static final int HEADERS = 8 * 1024;

    private SoapLimits() {}

    /** As properties of an endpoint; {@code spool} is where attachments wait that come before their turn. */
    static Map<String, Object> properties(File spool) {
        return Map.ofEntries(
                Map.entry(StaxUtils.MAX_ELEMENT_DEPTH, DEPTH),
                Map.entry(StaxUtils.MAX_CHILD_ELEMENTS, ELEMENTS),
                Map.entry(StaxUtils.MAX_ELEMENT_COUNT, (long) ELEMENTS),
                Map.entry(StaxUtils.MAX_ATTRIBUTE_COUNT, ATTRIBUTES),
                Map.entry(StaxUtils.MAX_ATTRIBUTE_SIZE, ATTRIBUTE_LENGTH),
                Map.entry(StaxUtils.MAX_TEXT_LENGTH, CHARACTERS),
                Map.entry(StaxUtils.MAX_XML_CHARACTERS, (long) CHARACTERS),
                Map.entry(AttachmentDeserializer.ATTACHMENT_DIRECTORY, spool.getPath()),
                Map.entry(AttachmentDeserializer.ATTACHMENT_MEMORY_THRESHOLD, Integer.toString(HELD_IN_MEMORY)),
                Map.entry(AttachmentDeserializer.ATTACHMENT_MAX_COUNT, ATTACHMENTS),
                Map.entry(AttachmentDeserializer.ATTACHMENT_MAX_HEADER_SIZE, HEADERS),
                Map.entry("autoRewriteSoapAddress", Boolean.TRUE));
    }
}
