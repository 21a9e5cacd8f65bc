package org.wenshu.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.wenshu.api.paper.OfficialPaper;

/** Puts the written text and the parts that never change into one file. */
final class DocxFile {

    /** Part by part: its name in the file and the resource it is. */
    private static final List<String> PARTS = List.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package-rels.xml",
            "word/_rels/document.xml.rels", "document-rels.xml",
            "word/styles.xml", "styles.xml",
            "word/settings.xml", "settings.xml",
            "word/footer1.xml", "footer-odd.xml",
            "word/footer2.xml", "footer-even.xml",
            "word/footer3.xml", "footer-first.xml");

    /** ZIP entries carry a time; this one makes the same paper the same bytes. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DocxFile() {}

    static byte[] of(OfficialPaper paper) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < PARTS.size(); i += 2) {
                entry(zip, PARTS.get(i), resource(PARTS.get(i + 1)));
            }
            entry(zip, "word/document.xml", PaperXml.of(paper).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream part = DocxFile.class.getResourceAsStream(name)) {
            if (part == null) {
                throw new IllegalStateException("the bundle lacks " + name);
            }
            return part.readAllBytes();
        }
    }
}
