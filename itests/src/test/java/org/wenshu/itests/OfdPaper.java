package org.wenshu.itests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document on one page of OFD, as the office sends it: red mark, red line, and the place of a seal. */
final class OfdPaper {

    private static final String ROOT =
            """
            <ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" DocType="OFD" Version="1.1"><ofd:DocBody>
            <ofd:DocInfo><ofd:DocID>0</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>
            <ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures></ofd:DocBody></ofd:OFD>
            """;

    private static final String DOCUMENT =
            """
            <ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData><ofd:MaxUnitID>99</ofd:MaxUnitID>
            <ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>
            <ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>
            <ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>
            """;

    private static final String RESOURCES =
            """
            <ofd:Res xmlns:ofd="http://www.ofdspec.org/2016" BaseLoc="Res"><ofd:Fonts>
            <ofd:Font ID="3" FontName="仿宋" FamilyName="仿宋"/></ofd:Fonts></ofd:Res>
            """;

    private static final String SIGNATURES =
            """
            <ofd:Signatures xmlns:ofd="http://www.ofdspec.org/2016"><ofd:MaxSignId>1</ofd:MaxSignId>
            <ofd:Signature ID="1" BaseLoc="Sign_0/Signature.xml"/></ofd:Signatures>
            """;

    private static final String SIGNATURE =
            """
            <ofd:Signature xmlns:ofd="http://www.ofdspec.org/2016"><ofd:SignedInfo>
            <ofd:StampAnnot ID="2" PageRef="1" Boundary="120 150 42 42"/></ofd:SignedInfo></ofd:Signature>
            """;

    private static final String TEXT =
            """
            <ofd:TextObject ID="%d" Boundary="%.1f %.1f 160 12" Font="3" Size="%.2f"><ofd:FillColor Value="%s"/>
            <ofd:TextCode X="0" Y="9" DeltaX="g %d %.2f">%s</ofd:TextCode></ofd:TextObject>
            """;

    private static final String RED_LINE =
            """
            <ofd:PathObject ID="98" Boundary="27 72 156 1" LineWidth="0.8"><ofd:StrokeColor Value="255 0 0"/>
            <ofd:AbbreviatedData>M 0 0.5 L 156 0.5</ofd:AbbreviatedData></ofd:PathObject>
            """;

    private OfdPaper() {}

    /** The first line is the mark, the second the number, the others follow below the line. */
    static byte[] of(List<String> lines) {
        var content = new StringBuilder(
                "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Content><ofd:Layer ID=\"50\">");
        content.append(text(10, lines.get(0), 37, 11, "255 0 0")).append(RED_LINE);
        content.append(text(11, lines.get(1), 60, 5.6, "0 0 0"));
        for (int i = 2; i < lines.size(); i++) {
            content.append(text(10 + i, lines.get(i), 78 + 10.2 * (i - 2), 5.6, "0 0 0"));
        }
        content.append("</ofd:Layer></ofd:Content></ofd:Page>");
        return zip(content.toString());
    }

    private static String text(int id, String line, double y, double size, String colour) {
        double x = size > 6 || id < 13 ? (210 - line.length() * size) / 2 : 28;
        return String.format(Locale.ROOT, TEXT, id, x, y, size, colour, line.length() - 1, size, line);
    }

    private static byte[] zip(String page) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            put(zip, "OFD.xml", ROOT);
            put(zip, "Doc_0/Document.xml", DOCUMENT);
            put(zip, "Doc_0/PublicRes.xml", RESOURCES);
            put(zip, "Doc_0/Pages/Page_0/Content.xml", page);
            put(zip, "Doc_0/Signs/Signatures.xml", SIGNATURES);
            put(zip, "Doc_0/Signs/Sign_0/Signature.xml", SIGNATURE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.strip().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
