package org.wenshu.extraction.worker.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.parser.microsoft.ListManager;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Puts the automatic numbers of a binary Word document right. The parser counts in Arabic digits whatever the list says:
 * 第1条 for 第一条. It writes each number first in its paragraph, which is where it is replaced.
 */
public final class BinaryNumbers extends ContentHandlerDecorator {

    private record Number(String parsed, String shown) {}

    private final Queue<Number> numbers;
    private boolean begins;

    private BinaryNumbers(ContentHandler handler, Queue<Number> numbers) {
        super(handler);
        this.numbers = numbers;
    }

    /** @return empty if no number needs to be put right */
    public static Optional<ContentHandler> over(ContentHandler handler, Path word) throws IOException {
        Queue<Number> numbers = numbers(word);
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new BinaryNumbers(handler, numbers));
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        begins = true;
        super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        Number next = numbers.peek();
        if (begins && next != null && next.parsed.contentEquals(new String(text, start, length))) {
            numbers.remove();
            super.characters(next.shown.toCharArray(), 0, next.shown.length());
        } else {
            super.characters(text, start, length);
        }
        begins = false;
    }

    private static Queue<Number> numbers(Path word) throws IOException {
        Queue<Number> numbers = new ArrayDeque<>();
        try (var files = new POIFSFileSystem(word.toFile(), true);
                var document = new HWPFDocument(files)) {
            var parser = new ListManager(document);
            var lists = new BinaryLists(document.getListTables());
            Range text = document.getRange();
            for (int i = 0; document.getListTables() != null && i < text.numParagraphs(); i++) {
                Paragraph paragraph = text.getParagraph(i);
                if (paragraph.isInList()) {
                    add(numbers, paragraph, parser, lists);
                }
            }
        } catch (OldFileFormatException | EncryptedDocumentException e) {
            // The parser reads the one kind by other means and says itself why it cannot read the other.
            return new ArrayDeque<>();
        }
        return numbers;
    }

    /** Word counts empty paragraphs, too; the parser leaves them out. */
    private static void add(Queue<Number> numbers, Paragraph paragraph, ListManager parser, BinaryLists lists) {
        String shown = lists.next(paragraph);
        if (!paragraph.text().isBlank()) {
            String parsed = parser.getFormattedNumber(paragraph);
            if (!parsed.isEmpty()) {
                numbers.add(new Number(parsed, shown.isEmpty() ? "" : NumberWriter.divided(shown)));
            }
        }
    }
}
