package org.wenshu.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs sheets as an OFD file (GB/T 33190-2016); the same sheets give the same bytes. */
final class OfdFile {

    /** Ids below it are those of fonts, sheets and layers. */
    static final int FIRST_OBJECT = 100_000;

    private static final String NAMESPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Map<Face, String> NAMES = new EnumMap<>(Map.of(
            Face.TITLE, "方正小标宋简体",
            Face.BODY, "仿宋_GB2312",
            Face.QUOTE, "楷体_GB2312",
            Face.HEADING, "黑体",
            Face.PAGE, "宋体"));

    private static final String ROOT =
            """
            <ofd:OFD %s DocType="OFD" Version="1.1"><ofd:DocBody><ofd:DocInfo><ofd:DocID>%s</ofd:DocID>\
            <ofd:Title>%s</ofd:Title><ofd:Creator>Wenshu</ofd:Creator></ofd:DocInfo>\
            <ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>""";

    private static final String DOCUMENT =
            """
            <ofd:Document %s><ofd:CommonData><ofd:MaxUnitID>%d</ofd:MaxUnitID><ofd:PageArea>\
            <ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>\
            </ofd:CommonData><ofd:Pages>%s</ofd:Pages></ofd:Document>""";

    private static final String SHEET =
            """
            <ofd:Page %s><ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area><ofd:Content>\
            <ofd:Layer ID="%d">%s</ofd:Layer></ofd:Content></ofd:Page>""";

    private OfdFile() {}

    /** The id of the font of a face. */
    static int font(Face face) {
        return face.ordinal() + 1;
    }

    /**
     * The file.
     *
     * @param sheets the objects of each
     * @param last a number that no id is above
     */
    static byte[] of(String title, List<String> sheets, int last) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            String id = UUID.nameUUIDFromBytes(String.join("", sheets).getBytes(StandardCharsets.UTF_8))
                    .toString()
                    .replace("-", "");
            put(zip, "OFD.xml", ROOT.formatted(NAMESPACE, id, escaped(title)));
            StringBuilder pages = new StringBuilder();
            for (int i = 0; i < sheets.size(); i++) {
                pages.append("<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(1_000 + i, i));
                String content = SHEET.formatted(NAMESPACE, 50_000 + i, sheets.get(i));
                put(zip, "Doc_0/Pages/Page_%d/Content.xml".formatted(i), content);
            }
            put(zip, "Doc_0/Document.xml", DOCUMENT.formatted(NAMESPACE, last, pages));
            put(zip, "Doc_0/PublicRes.xml", resources());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return file.toByteArray();
    }

    private static String resources() {
        StringBuilder fonts = new StringBuilder();
        for (Face face : Face.values()) {
            String name = NAMES.get(face);
            fonts.append("<ofd:Font ID=\"%d\" FontName=\"%s\" FamilyName=\"%s\"/>".formatted(font(face), name, name));
        }
        return "<ofd:Res " + NAMESPACE + " BaseLoc=\"Res\"><ofd:Fonts>" + fonts + "</ofd:Fonts></ofd:Res>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
