package org.wenshu.extraction.worker;

import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.mbox.MboxParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OldExcelParser;
import org.apache.tika.parser.microsoft.TNEFParser;
import org.apache.tika.parser.microsoft.chm.ChmParser;
import org.apache.tika.parser.microsoft.onenote.OneNoteParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.xwpf.ml2006.Word2006MLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.SpreadsheetMLParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pkg.CompressorParser;
import org.apache.tika.parser.pkg.PackageParser;
import org.apache.tika.parser.pkg.RarParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.parser.wordperfect.QuattroProParser;
import org.apache.tika.parser.wordperfect.WordPerfectParser;
import org.apache.tika.parser.xml.DcXMLParser;

/** The parsers that are offered, by name: none that starts a program, reads pictures or follows an address. */
final class Parsers {

    private Parsers() {}

    static Parser[] offered() {
        return new Parser[] {
            new OOXMLParser(),
            new OfficeParser(),
            new OldExcelParser(),
            new WordMLParser(),
            new SpreadsheetMLParser(),
            new Word2006MLParser(),
            new RTFParser(),
            new TNEFParser(),
            new OneNoteParser(),
            new ChmParser(),
            new WordPerfectParser(),
            new QuattroProParser(),
            pdf(),
            new OpenDocumentParser(),
            new FlatOpenDocumentParser(),
            new EpubParser(),
            new JSoupParser(new HtmlEncodings()),
            new TXTParser(new ChineseEncodings()),
            new DcXMLParser(),
            new RFC822Parser(),
            new MboxParser(),
            new PackageParser(),
            new RarParser(),
            new CompressorParser(),
        };
    }

    private static Parser pdf() {
        var config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImages(false);
        config.setExtractActions(false);
        // The outline would repeat the headings behind the text.
        config.setExtractBookmarksText(false);
        config.setCatchIntermediateIOExceptions(true);
        var parser = new PDFParser();
        parser.setPDFParserConfig(config);
        return parser;
    }
}
