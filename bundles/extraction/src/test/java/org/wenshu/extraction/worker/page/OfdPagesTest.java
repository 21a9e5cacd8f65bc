package org.wenshu.extraction.worker.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.extraction.ExtractionException;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.api.extraction.PagePicture;

class OfdPagesTest {

    private static final String OFD = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    @TempDir
    private Path directory;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private void part(String path, String xml) {
        parts.put(path, xml.replace("<o:", "<ofd:").replace("</o:", "</ofd:").getBytes(StandardCharsets.UTF_8));
    }

    /** One page with these objects. */
    private PagePicture page(String objects) throws IOException {
        part(
                "OFD.xml",
                "<o:OFD " + OFD + "><o:DocBody><o:DocRoot>Doc_0/Document.xml</o:DocRoot>"
                        + "<o:Signatures>/Doc_0/Signs/Signatures.xml</o:Signatures></o:DocBody></o:OFD>");
        part(
                "Doc_0/Document.xml",
                "<o:Document " + OFD
                        + "><o:CommonData><o:PageArea><o:PhysicalBox>0 0 210 297</o:PhysicalBox></o:PageArea>"
                        + "<o:PublicRes>Res.xml</o:PublicRes></o:CommonData>"
                        + "<o:Pages><o:Page ID=\"7\" BaseLoc=\"P.xml\"/></o:Pages></o:Document>");
        part("Doc_0/P.xml", "<o:Page " + OFD + "><o:Content><o:Layer>" + objects + "</o:Layer></o:Content></o:Page>");
        Path file = directory.resolve("a.ofd");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return OfdPages.draw(file, 1);
    }

    private String svg(String objects) throws IOException {
        return new String(page(objects).content(), StandardCharsets.UTF_8);
    }

    @Test
    void eachCharacterStandsWhereItStood() throws IOException {
        String svg = svg("<o:TextObject Boundary=\"28 60 150 12\" Size=\"5.6\"><o:FillColor Value=\"255 0 0\"/>"
                + "<o:TextCode X=\"1\" Y=\"9\" DeltaX=\"g 2 5.6 2.8\">站前区府</o:TextCode></o:TextObject>");

        assertThat(svg)
                .contains("transform=\"translate(28 60)\"", "x=\"1 6.6 12.2 15\"", "y=\"9\"", "font-size=\"5.6\"")
                .contains("fill=\"rgba(255,0,0,1.000)\"", ">站前区府</text>");
    }

    @Test
    void nothingInTheFileBecomesMarkup() throws IOException {
        part(
                "Doc_0/Res.xml",
                "<o:Res " + OFD
                        + "><o:Fonts><o:Font ID=\"3\" FontName=\"x&quot; onload=&quot;alert(1)\"/></o:Fonts></o:Res>");
        String svg = svg("<o:TextObject Boundary=\"0 0 1 1\" Size=\"4\" Font=\"3\" CTM=\"1 0 0 1 0 0) url(x\">"
                + "<o:TextCode X=\"0\" Y=\"1\">&lt;script&gt;alert(1)&lt;/script&gt;</o:TextCode></o:TextObject>"
                + "<o:PathObject Boundary=\"0 0 1 1\"><o:StrokeColor Value=\"url(http://x) 0 0\"/>"
                + "<o:AbbreviatedData>M 0 0 L 1 1\" onload=\"alert(1)</o:AbbreviatedData></o:PathObject>");

        assertThat(svg)
                .contains("&lt;script&gt;", "d=\"M 0 0")
                .doesNotContain("<script", "\" onload", "url(", "http://x");
    }

    @Test
    void aPictureIsWhatItsBytesAre() throws IOException {
        part(
                "Doc_0/Res.xml",
                "<o:Res " + OFD + " BaseLoc=\"R\"><o:MultiMedias>"
                        + "<o:MultiMedia ID=\"5\" Type=\"Image\"><o:MediaFile>a.png</o:MediaFile></o:MultiMedia>"
                        + "<o:MultiMedia ID=\"6\" Type=\"Image\"><o:MediaFile>b.png</o:MediaFile></o:MultiMedia>"
                        + "</o:MultiMedias></o:Res>");
        parts.put("Doc_0/R/a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1});
        parts.put("Doc_0/R/b.png", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));

        String svg = svg("<o:ImageObject ResourceID=\"5\" Boundary=\"1 2 3 4\" CTM=\"3 0 0 4 0 0\"/>"
                + "<o:ImageObject ResourceID=\"6\" Boundary=\"1 2 3 4\" CTM=\"3 0 0 4 0 0\"/>");

        assertThat(svg).containsOnlyOnce("<image").contains("data:image/png;base64,iVBORwE=", "matrix(3 0 0 4 0 0)");
    }

    @Test
    void thePlaceOfASealIsMarkedOnItsPage() throws IOException {
        part(
                "Doc_0/Signs/Signatures.xml",
                "<o:Signatures " + OFD + "><o:Signature ID=\"1\" BaseLoc=\"S.xml\"/></o:Signatures>");
        part(
                "Doc_0/Signs/S.xml",
                "<o:Signature " + OFD + "><o:SignedInfo><o:StampAnnot PageRef=\"7\" Boundary=\"100 200 40 40\"/>"
                        + "<o:StampAnnot PageRef=\"8\" Boundary=\"1 2 40 40\"/></o:SignedInfo></o:Signature>");

        PagePicture picture = page("");

        assertThat(picture.seals()).isEqualTo(1);
        assertThat(new String(picture.content(), StandardCharsets.UTF_8))
                .contains("cx=\"120\"")
                .contains("cy=\"220\"");
    }

    @Test
    void unitsThatHoldThemselvesEnd() {
        part(
                "Doc_0/Res.xml",
                "<o:Res " + OFD + "><o:CompositeGraphicUnits><o:CompositeGraphicUnit ID=\"9\"><o:Content>"
                        + "<o:CompositeObject ResourceID=\"9\" Boundary=\"0 0 1 1\"/></o:Content>"
                        + "</o:CompositeGraphicUnit></o:CompositeGraphicUnits></o:Res>");

        assertThatThrownBy(() -> page("<o:CompositeObject ResourceID=\"9\" Boundary=\"0 0 1 1\"/>"))
                .isInstanceOfSatisfying(
                        ExtractionException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_COMPLEX));
    }

    @Test
    void pathsStayInThePackage() {
        assertThat(OfdFile.resolve("Doc_0/Signs", "../Res/a.png")).isEqualTo("Doc_0/Res/a.png");
        assertThat(OfdFile.resolve("Doc_0", "/Doc_0/Res/a.png")).isEqualTo("Doc_0/Res/a.png");
        assertThat(OfdFile.resolve("Doc_0", "../../../etc/passwd")).isEqualTo("etc/passwd");
    }
}
