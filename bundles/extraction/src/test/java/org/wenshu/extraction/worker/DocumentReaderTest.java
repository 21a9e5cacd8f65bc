package org.wenshu.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.api.extraction.Part;
import org.wenshu.extraction.sample.OfdSample;
import org.wenshu.extraction.sample.Samples;
import org.wenshu.extraction.wire.Answer;
import org.wenshu.extraction.wire.Question;

/** Files made for the test, read without a worker process. */
class DocumentReaderTest {

    private static final String NOTICE = "站前区人民政府关于做好防汛工作的通知\n各街道办事处：\n请做好准备。";

    @TempDir
    private Path directory;

    private final ReadingDesk desk = new ReadingDesk(new DocumentReader(), new PageDrawing(), new MemoryGauge());

    @Test
    void textIsReadInItsEncoding() throws IOException {
        for (String charset : new String[] {"GBK", "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
            Path file = Files.write(directory.resolve(charset), NOTICE.getBytes(Charset.forName(charset)));
            Extracted extracted = text(file);
            assertThat(extracted.text()).as(charset).isEqualTo(NOTICE);
            assertThat(extracted.mediaType()).as(charset).isEqualTo("text/plain");
        }
    }

    @Test
    void aWordDocumentKeepsItsAutomaticNumbers() throws IOException {
        Path file = directory.resolve("word");
        try (var word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            word.createParagraph().createRun().setText("站前区户外招牌设置管理办法");
            var numbering = word.createNumbering();
            var definition = CTAbstractNum.Factory.newInstance();
            definition.setAbstractNumId(BigInteger.ONE);
            var level = definition.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING_THOUSAND);
            level.addNewLvlText().setVal("第%1条");
            var id = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
            for (String article : new String[] {"为了加强管理，制定本办法。", "本办法适用于站前区。"}) {
                var paragraph = word.createParagraph();
                paragraph.setNumID(id);
                paragraph.createRun().setText(article);
            }
            word.write(out);
        }
        Extracted extracted = text(file);
        assertThat(extracted.text()).contains("第一条 为了加强管理").contains("第二条 本办法适用");
        assertThat(extracted.articles()).hasSize(2);
    }

    @Test
    void whatAFormShowsIsText() throws IOException {
        Path file = directory.resolve("form");
        try (var word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            var held = word.getDocument().getBody().addNewSdt().addNewSdtContent();
            held.addNewP().addNewR().addNewT().setStringValue("站前区户外招牌设置审批表");
            for (boolean ticked : new boolean[] {true, false}) {
                var run = word.createParagraph().createRun();
                var box = run.getCTR().addNewFldChar().addNewFfData().addNewCheckBox();
                box.addNewDefault().setVal(false);
                box.addNewChecked().setVal(ticked);
                run.getCTR().addNewT().setStringValue(ticked ? "同意" : "不同意");
            }
            var line = word.createParagraph().createRun().getCTR();
            line.addNewT().setStringValue("营站政发〔2025〕3号");
            line.addNewPtab();
            line.addNewT().setStringValue("签发人：王某");
            word.write(out);
        }
        assertThat(text(file).text()).startsWith("站前区户外招牌设置审批表").contains("同意☑", "不同意☐", "营站政发〔2025〕3号\t签发人：王某");
    }

    @Test
    void thePasswordOfAPdfIsNamed() throws IOException {
        Path file = directory.resolve("locked");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(file.toFile());
        }
        assertThat(reason(file)).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void aPdfWithoutTextHasNone() throws IOException {
        Path file = directory.resolve("blank");
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file.toFile());
        }
        assertThat(reason(file)).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void theMarkOfADocumentInsideAnArchiveCounts() throws IOException {
        Path file = zip("a.txt", NOTICE, "b.txt", "000012\n机密★10年\n" + NOTICE);
        assertThat(text(file).secrecyMark()).contains("机密★10年");
        assertThat(text(zip("a.txt", NOTICE, "b.txt", NOTICE)).secrecyMark()).isEmpty();
    }

    @Test
    void anArchiveThatExpandsWithoutEndIsTooComplex() throws IOException {
        Path file = directory.resolve("bomb");
        byte[] zeros = "0".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(reason(file)).isEqualTo(Reason.TOO_COMPLEX);
    }

    @Test
    void anOfdThatLeadsOutOfItsDirectoryIsRefused() throws IOException {
        assertThat(reason(zip("OFD.xml", "<OFD/>", "../../escaped.xml", "<a/>")))
                .isEqualTo(Reason.CORRUPT);
        assertThat(directory.getParent().resolve("escaped.xml")).doesNotExist();
        assertThat(reason(zip("OFD.xml", "<OFD/>", "Encryptions.xml", "<a/>"))).isEqualTo(Reason.ENCRYPTED);
        assertThat(reason(zip("OFD.xml", "<OFD/>", "a.txt", "a"))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void anEntityThatNamesAnotherFileIsNotFollowed() throws IOException {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "TOP-SECRET");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><a>&e;甲乙</a>";
        Answer.Outcome outcome = desk.answer(Question.text(Files.writeString(directory.resolve("xml"), xml)))
                .outcome();
        assertThat(outcome.toString()).doesNotContain("TOP-SECRET");
    }

    @Test
    void aPictureIsAScan() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertThat(reason(Files.write(directory.resolve("png"), png))).isEqualTo(Reason.SCANNED);
    }

    @Test
    void aPdfOfPicturesIsAScanAndAnEmptyOneIsNot() throws IOException {
        Path scan = directory.resolve("scan");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0, 500, 700);
            }
            document.save(scan.toFile());
        }
        assertThat(reason(scan)).isEqualTo(Reason.SCANNED);
    }

    @Test
    void theDocumentInAnArchiveIsFoundAmongItsAttachments() throws IOException {
        Extracted extracted = text(zip("a名单.txt", "名单\n张三", "正文/通知.txt", "营站政〔2025〕3号\n" + NOTICE));
        assertThat(extracted.parts()).extracting(Part::name).containsExactly("a名单.txt", "正文/通知.txt");
        assertThat(extracted.parts()).extracting(Part::main).containsExactly(false, true);
        var title = extracted.elements().title().orElseThrow();
        assertThat(title.value()).isEqualTo("站前区人民政府关于做好防汛工作的通知");
        assertThat(extracted.text().substring(title.start(), title.end())).isEqualTo(title.value());
        assertThat(extracted.elements().documentNumber()).isPresent();
    }

    @Test
    void theDocumentInAMailIsFoundBehindTheLetter() throws IOException {
        String attachment =
                Base64.getMimeEncoder().encodeToString(("营站政〔2025〕3号\n" + NOTICE).getBytes(StandardCharsets.UTF_8));
        String mail = "From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nhello\n"
                + "--b\nContent-Type: text/plain; charset=utf-8\nContent-Disposition: attachment; filename=\"n.txt\"\n"
                + "Content-Transfer-Encoding: base64\n\n" + attachment + "\n--b--\n";
        Extracted extracted = text(Files.writeString(directory.resolve("mail"), mail));
        assertThat(extracted.mediaType()).isEqualTo("message/rfc822");
        assertThat(extracted.elements().documentNumber().orElseThrow().value()).isEqualTo("营站政〔2025〕3号");
        assertThat(extracted.parts())
                .filteredOn(Part::main)
                .extracting(Part::name)
                .containsExactly("n.txt");
    }

    @Test
    void brokenArchivesAreCorrupt() throws IOException {
        Path good = zip("a.txt", NOTICE);
        byte[] bytes = Files.readAllBytes(good);
        bytes[45] ^= 1;
        assertThat(reason(Files.write(directory.resolve("broken"), bytes))).isEqualTo(Reason.CORRUPT);
        assertThat(text(good).text()).isEqualTo(NOTICE);
    }

    @Test
    void ofdSaysHowManySealsItCarries() throws IOException {
        Path plain = directory.resolve("plain");
        OfdSample.write(Samples.forty().get(0), plain);
        assertThat(text(plain).seals()).isZero();
        Path sealed = Files.copy(plain, directory.resolve("sealed"));
        try (FileSystem ofd = FileSystems.newFileSystem(sealed)) {
            Path seal =
                    Files.createDirectories(ofd.getPath("Doc_0/Signs/Sign_0")).resolve("Seal.esl");
            Files.write(seal, new byte[] {1});
        }
        assertThat(text(sealed).seals()).isEqualTo(1);
    }

    private Path zip(String... namesAndContents) throws IOException {
        Path file = Files.createTempFile(directory, "zip", "");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private Extracted text(Path file) {
        Answer.Outcome outcome = desk.answer(Question.text(file)).outcome();
        assertThat(outcome).isInstanceOf(Answer.Text.class);
        return ((Answer.Text) outcome).extracted();
    }

    private Reason reason(Path file) {
        Answer.Outcome outcome = desk.answer(Question.text(file)).outcome();
        assertThat(outcome).isInstanceOf(Answer.Refusal.class);
        return ((Answer.Refusal) outcome).reason();
    }
}
