package org.wenshu.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.paper.Block;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.api.web.ProblemException;

/** Papers as PDF, read by another library; pictures of the pages go to {@code target}. */
class PdfPapersTest {

    private static final Path PICTURES = Path.of("target");
    private static final String LONG =
            "经审核，《站前区户外招牌设置管理办法（送审稿）》第三条设定的“户外招牌管理费”没有法律、法规依据，" + "依据《中华人民共和国立法法》第九十三条和GB/T 9704-2012的要求，应当予以修改。";

    @TempDir
    Path empty;

    private final WrittenPapers papers = new WrittenPapers(Path.of("no-such-folder"));

    private static OfficialPaper paper(List<Block> body) {
        return new OfficialPaper(
                "营口市站前区司法局",
                Optional.of("营站司审〔2025〕3号"),
                "合法性审核意见书",
                Optional.of("营口市站前区综合执法局"),
                body,
                "营口市站前区司法局",
                LocalDate.of(2025, 3, 14),
                Optional.of("审核人：林亦安　复核人：方正平"));
    }

    private static List<Block> opinion() {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Text(LONG));
        body.add(new Block.Heading("一、审核结论"));
        body.add(new Block.Text("应当予以修改。"));
        body.add(new Block.Heading("二、审核内容"));
        body.add(new Block.Form(List.of(
                new Block.Row("制定主体是否合法", "无问题"),
                new Block.Row("是否违法设立行政许可、处罚、强制、征收、收费等", "有问题：" + LONG),
                new Block.Row("是否违反制定程序", "无问题"))));
        body.add(new Block.Heading("三、问题与修改建议"));
        body.addAll(Collections.nCopies(6, new Block.Text("1．" + LONG)));
        body.add(new Block.Quote("第三条　收取户外招牌管理费。"));
        body.add(new Block.Marked(List.of(
                new Block.Run(Block.Revision.NONE, "第五条　经营者"),
                new Block.Run(Block.Revision.DELETED, "应当缴纳管理费，"),
                new Block.Run(Block.Revision.INSERTED, "不缴纳任何费用，"),
                new Block.Run(Block.Revision.NONE, "保持环境整洁。"))));
        return body;
    }

    @Test
    void itIsTrueTextOnPagesOfA4() throws IOException {
        byte[] pdf = papers.pdf(paper(opinion()));

        try (PDDocument read = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(read).replaceAll("[\\s　]", "");
            assertThat(text)
                    .contains("营站司审〔2025〕3号合法性审核意见书营口市站前区综合执法局：经审核")
                    .contains("一、审核结论应当予以修改。", "第五条经营者应当缴纳管理费，不缴纳任何费用，")
                    .contains("营口市站前区司法局2025年3月14日（审核人：林亦安复核人：方正平）")
                    .contains("—2—")
                    .doesNotContain("—1—");
            assertThat(read.getNumberOfPages()).isEqualTo(3);
            assertThat(read.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("合法性审核意见书");
            picture(read, "opinion");
        }
        assertThat(pdf.length).isLessThan(1_500_000);
    }

    @Test
    void whatIsUsedOfTheFontsIsInTheFile() throws IOException {
        try (PDDocument read = Loader.loadPDF(papers.pdf(paper(opinion())))) {
            List<PDFont> fonts = new ArrayList<>();
            read.getPage(0).getResources().getFontNames().forEach(name -> {
                try {
                    fonts.add(read.getPage(0).getResources().getFont(name));
                } catch (IOException broken) {
                    throw new AssertionError(broken);
                }
            });
            assertThat(fonts).hasSizeGreaterThanOrEqualTo(3).allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void whatComesFromOutsideIsOnlyText() throws IOException {
        String hostile = "(Tj) ET \\ <</JS>> \u0000\u0007\uD800\u202E\n第二行 𠮷" + "字".repeat(3000) + "A".repeat(200);

        try (PDDocument read = Loader.loadPDF(papers.pdf(
                paper(List.of(new Block.Text(hostile), new Block.Form(List.of(new Block.Row("标题", hostile)))))))) {
            assertThat(new PDFTextStripper().getText(read)).contains("(Tj) ET \\ <</JS>>", "第二行");
            assertThat(read.getNumberOfPages()).isBetween(9, 14);
        }
    }

    @Test
    void longTitlesAreBrokenIntoEvenLinesAndNamesMadeToFit() throws IOException {
        OfficialPaper given = paper(List.of(new Block.Text("略。")));
        OfficialPaper wide = new OfficialPaper(
                "营口市站前区人民政府办公室营口市站前区综合行政执法局营口市站前区司法局",
                Optional.empty(),
                "《营口市站前区人民政府关于印发〈站前区户外招牌设置管理办法〉的通知》合法性审核意见书",
                given.addressee(),
                given.body(),
                given.signature(),
                given.date(),
                Optional.empty());

        try (PDDocument read = Loader.loadPDF(papers.pdf(wide))) {
            assertThat(new PDFTextStripper().getText(read)).contains("合法性审核意见书");
            picture(read, "wide");
        }
    }

    @Test
    void aMachineWithoutFontsSaysWhatToDo() {
        Fonts none = new Fonts(empty, new FontFiles(empty, List.of()));

        assertThatThrownBy(() -> new DrawnPapers(none).pdf(paper(List.of())))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().status()).isEqualTo(503);
                    assertThat(refused.problem().detail()).contains(empty.toString(), "fonts-noto-cjk");
                });
    }

    @Test
    void fontsOfTheHouseComeFirstAndBrokenOnesArePassedOver() throws IOException {
        Files.writeString(empty.resolve("simfang.ttf"), "no font");
        Fonts fonts = new Fonts(empty, new FontFiles(empty, FontFiles.ofThisMachine()));

        assertThat(new FontFiles(empty, FontFiles.ofThisMachine()).of(Face.BODY).get(0))
                .isEqualTo(empty.resolve("simfang.ttf"));
        assertThat(new DrawnPapers(fonts).pdf(paper(List.of()))).startsWith('%', 'P', 'D', 'F');
    }

    private static void picture(PDDocument document, String name) throws IOException {
        Files.createDirectories(PICTURES);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            Path file = PICTURES.resolve("paper-" + name + "-" + (page + 1) + ".png");
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page, 72), "png", file.toFile());
        }
    }
}
