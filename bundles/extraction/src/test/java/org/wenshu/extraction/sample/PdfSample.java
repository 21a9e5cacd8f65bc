package org.wenshu.extraction.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Writes samples as PDF with one of the Chinese fonts that every reader knows by name. */
public final class PdfSample {

    private static final double POINTS = 72 / 25.4;

    private PdfSample() {}

    public static void write(Sample sample, Path file) throws IOException {
        try (var document = new PDDocument()) {
            COSDictionary font = font();
            for (List<FixedPages.Placed> lines : FixedPages.of(sample)) {
                var page = new PDPage(PDRectangle.A4);
                var fonts = new COSDictionary();
                fonts.setItem("F1", font);
                var resources = new PDResources();
                resources.getCOSObject().setItem(COSName.FONT, fonts);
                page.setResources(resources);
                page.setContents(content(document, lines));
                document.addPage(page);
            }
            document.save(file.toFile());
        }
    }

    private static PDStream content(PDDocument document, List<FixedPages.Placed> lines) throws IOException {
        var stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream()) {
            for (FixedPages.Placed line : lines) {
                String hex = HexFormat.of().formatHex(line.text().getBytes(StandardCharsets.UTF_16BE));
                out.write(String.format(
                                Locale.ROOT,
                                "BT /F1 %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET%n",
                                FixedPages.SIZE * POINTS,
                                line.x() * POINTS,
                                (FixedPages.HEIGHT - line.y()) * POINTS,
                                hex)
                        .getBytes(StandardCharsets.US_ASCII));
            }
        }
        return stream;
    }

    private static COSDictionary font() {
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "GB1");
        system.setInt(COSName.SUPPLEMENT, 2);
        var descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.W, halfWidths());
        var descendants = new COSArray();
        descendants.add(descendant);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** The Latin characters of the collection Adobe-GB1. */
    private static COSArray halfWidths() {
        var widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        return widths;
    }
}
