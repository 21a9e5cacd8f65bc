package org.wenshu.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.tika.exception.TikaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.extraction.Workers;
import org.xml.sax.SAXException;

/** What Word counts by itself is part of the text, in RTF and in binary documents, too. */
class AutomaticNumbersTest {

    private static final int CHINESE_COUNTING = 0x27;

    private static final DocumentReader READER = new DocumentReader();

    @TempDir
    private Path directory;

    @Test
    void rtf() throws IOException, TikaException, SAXException {
        String article = "{\\listtext\\pard\\plain\\f0 \\u31532?\\u%d?\\u26465?\\tab}\\pard\\fi640\\ls1\\ilvl0 "
                + "\\u26412?\\u21150?\\u27861?\\u12290?\\par\n";
        String rtf = "{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}"
                + "{\\*\\listtable{\\list\\listtemplateid1{\\listlevel\\levelnfc39\\leveljc0\\levelfollow0\\levelstartat1"
                + "{\\leveltext\\'03\\u31532?\\'00\\u26465?;}{\\levelnumbers\\'02;}}\\listid7}}"
                + "{\\*\\listoverridetable{\\listoverride\\listid7\\listoverridecount0\\ls1}}\n"
                + article.formatted(19968) + article.formatted(20108) + "}";
        Extracted read = read(Files.writeString(directory.resolve("rtf"), rtf, StandardCharsets.US_ASCII));

        assertThat(read.text()).containsSubsequence("第一条", "本办法。\n", "第二条", "本办法。");
        assertThat(read.articles()).extracting(found -> found.label()).containsExactly("第一条", "第二条");
    }

    /** No library writes such documents from nothing: one with a list is read from the collection and counts as ours do. */
    @Test
    void binaryWord() throws IOException, TikaException, SAXException {
        Path original = Workers.sharedData().resolve("files/good/doc/tika__testWORD_numbered_list.doc");
        if (!Files.exists(original)) {
            System.out.println("NOT TESTED on a binary document: no data in " + original);
            return;
        }
        Path chinese = directory.resolve("doc");
        try (var word = new HWPFDocument(Files.newInputStream(original));
                OutputStream out = Files.newOutputStream(chinese)) {
            for (int i = 0; i < word.getRange().numParagraphs(); i++) {
                count(word.getRange().getParagraph(i), word);
            }
            word.write(out);
        }
        assertThat(read(original).text()).containsSubsequence("1)This", "a)Is", "2)foo", "II.bar", "6.six");
        assertThat(read(chinese).text())
                .containsSubsequence("一)This", "a)Is", "二)foo", "II.bar", "六.six", "七.seven", "Some-二-Crazy");
    }

    private static void count(Paragraph paragraph, HWPFDocument word) {
        if (paragraph.isInList()) {
            int list = word.getListTables().getLfo(paragraph.getIlfo()).getLsid();
            Arrays.stream(word.getListTables().getListData(list).getLevels())
                    .filter(level -> level.getNumberFormat() == 0)
                    .forEach(level -> level.setNumberFormat(CHINESE_COUNTING));
        }
    }

    private static Extracted read(Path file) throws IOException, TikaException, SAXException {
        try (TypedFile opened = READER.open(file)) {
            return READER.read(opened);
        }
    }
}
