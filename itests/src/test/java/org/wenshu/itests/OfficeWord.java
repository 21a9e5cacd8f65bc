package org.wenshu.itests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Word files as offices have them: the parts of a sample in the layout of GB/T 9704, and the text in one of its styles. */
final class OfficeWord {

    private static final String DOCUMENT = "word/document.xml";
    private static final Pattern BODY =
            Pattern.compile("(?s)(?<head>.*<w:body>).*(?<section><w:sectPr.*?</w:sectPr>)(?<end>\\s*</w:body>.*)");
    private static final String PARAGRAPH = "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>"
            + "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final String style;
    private final Matcher document;

    private OfficeWord(Path sample, String style) throws IOException {
        this.style = style;
        try (ZipFile zip = new ZipFile(sample.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        document = BODY.matcher(new String(parts.get(DOCUMENT), StandardCharsets.UTF_8));
        if (!document.matches()) {
            throw new IllegalArgumentException(sample + " is laid out in another way");
        }
    }

    static OfficeWord like(Path sample, String style) {
        try {
            return new OfficeWord(sample, style);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] of(List<String> lines) {
        String paragraphs = lines.stream()
                .map(Word::escaped)
                .map(line -> PARAGRAPH.formatted(style, line))
                .collect(Collectors.joining());
        String text = document.group("head") + paragraphs + document.group("section") + document.group("end");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals(DOCUMENT) ? text.getBytes(StandardCharsets.UTF_8) : part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
