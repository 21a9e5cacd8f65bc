package org.wenshu.extraction.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes samples as OpenDocument text. */
public final class OdtSample {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:";

    private OdtSample() {}

    public static void write(Sample sample, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            stored(zip, TYPE.getBytes(StandardCharsets.US_ASCII));
            put(
                    zip,
                    "META-INF/manifest.xml",
                    "<manifest:manifest xmlns:manifest='" + OFFICE + "manifest:1.0'>"
                            + "<manifest:file-entry manifest:full-path='/' manifest:media-type='" + TYPE + "'/>"
                            + "<manifest:file-entry manifest:full-path='content.xml' manifest:media-type='text/xml'/>"
                            + "</manifest:manifest>");
            put(zip, "content.xml", content(sample));
        }
    }

    private static String content(Sample sample) {
        return "<office:document-content xmlns:office='" + OFFICE + "office:1.0' xmlns:text='" + OFFICE
                + "text:1.0' xmlns:table='" + OFFICE + "table:1.0' office:version='1.2'><office:body><office:text>"
                + sample.blocks().stream().map(OdtSample::block).collect(Collectors.joining())
                + "</office:text></office:body></office:document-content>";
    }

    private static String block(Block block) {
        return switch (block.place()) {
            case NEW_PAGE -> "<text:p><text:soft-page-break/></text:p>";
            case SIDES ->
                "<table:table><table:table-row>"
                        + block.cells().stream().map(OdtSample::cell).collect(Collectors.joining())
                        + "</table:table-row></table:table>";
            case TITLE -> "<text:h text:outline-level='1'>" + text(block.text()) + "</text:h>";
            default -> paragraph(block.text());
        };
    }

    private static String cell(String text) {
        return "<table:table-cell>" + paragraph(text) + "</table:table-cell>";
    }

    private static String paragraph(String text) {
        return "<text:p>" + text(text) + "</text:p>";
    }

    /** OpenDocument joins blanks; more than one is written as an element. */
    private static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("  ", " <text:s/>");
    }

    /** The type stands first and unpacked, so that readers find it at its place. */
    private static void stored(ZipOutputStream zip, byte[] content) throws IOException {
        var entry = new ZipEntry("mimetype");
        var crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
