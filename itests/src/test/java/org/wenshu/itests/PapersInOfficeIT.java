package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of paper that the suite writes, as another word processor sees it: it opens without repair, its pages are
 * those of GB/T 9704, nothing of the text is missing, and our own reader reads the elements back from each form of it.
 * Papers and pictures are in {@code target/papers}. On a machine without LibreOffice only our own forms are read.
 */
@ExtendWith(Distribution.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersInOfficeIT {

    private static final Path FOLDER = Path.of("target", "papers").toAbsolutePath();
    private static final Path PRINTED = FOLDER.resolve("libreoffice");
    private static final List<String> ELEMENTS =
            List.of("title", "documentNumber", "documentDate", "issuingOrgan", "primaryRecipients");
    private static final Pattern PARAGRAPH = Pattern.compile("<w:p>.*?</w:p>", Pattern.DOTALL);
    private static final Pattern PAGE_NUMBER = Pattern.compile("—\\s*\\d+\\s*—");

    /** Glyph boxes are a little wider than glyphs. */
    private static final double SLACK = 1.2;

    /** A letter's mark has its upper edge 30 mm below that of the sheet; there is room above its glyphs in their boxes. */
    private static final double HEAD = 29;

    /** A stop may hang beyond the edge; LibreOffice does not read that ours shall not. */
    private static final double HANGING = 5.7;

    private final boolean office = LibreOffice.present();
    private final LibreOffice libreOffice = new LibreOffice(FOLDER.resolve("profile"));
    private Node node;
    private List<Paper> papers;

    @BeforeAll
    void write(Node shared) throws IOException {
        node = shared;
        papers = new PaperTray(shared).fill();
        Files.createDirectories(PRINTED);
        List<Path> files = new ArrayList<>();
        for (Paper paper : papers) {
            files.add(Files.write(FOLDER.resolve(paper.name() + ".docx"), paper.docx()));
            if (paper.pdf().isPresent()) {
                Files.write(FOLDER.resolve(paper.name() + ".pdf"), paper.pdf().orElseThrow());
            }
        }
        if (office) {
            libreOffice.save(files, "pdf", PRINTED);
            libreOffice.save(files, "docx", PRINTED);
        } else {
            System.out.println("LibreOffice or Poppler is absent: papers are read by our own reader alone. "
                    + "apt-get install libreoffice-writer-nogui poppler-utils");
        }
    }

    @AfterAll
    void restoreTheClock() {
        new Clerks(node).at(Settings.CLOCK);
    }

    List<Paper> papers() {
        return papers;
    }

    @ParameterizedTest
    @MethodSource("papers")
    void eachFormOfItSaysTheSame(Paper paper) throws IOException {
        List<String> wanted = elements(paper.name() + ".docx", paper.docx());
        assertThat(wanted.get(0)).isNotEmpty();
        if (!paper.says().title().isEmpty()) {
            assertThat(wanted.get(0)).isEqualTo(paper.says().title());
        }
        assertThat(wanted.get(2)).contains(paper.says().date()).isNotEmpty();
        assertThat(wanted.get(3)).endsWith(paper.says().organ());
        assertThat(wanted.get(4)).contains(paper.says().recipient());
        if (paper.name().equals("opinion")) {
            assertThat(wanted.get(1)).matches("营站司审〔2025〕[1-9]\\d*号");
        }
        List<Path> others = new ArrayList<>();
        if (paper.pdf().isPresent()) {
            others.add(FOLDER.resolve(paper.name() + ".pdf"));
        }
        if (office) {
            others.add(PRINTED.resolve(paper.name() + ".pdf"));
            others.add(PRINTED.resolve(paper.name() + ".docx"));
        }
        for (Path other : others) {
            assertThat(elements(other.getFileName().toString(), Files.readAllBytes(other)))
                    .as(other.toString())
                    .isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void nothingIsMissingOnPaper(Paper paper) throws IOException {
        List<String> paragraphs = paragraphs(paper.docx());
        assertThat(dense(String.join("", paragraphs)))
                .contains(dense(paper.says().words()));
        for (Path printed : prints(paper)) {
            String text = LibreOffice.texts(printed).stream()
                    .map(order -> dense(PAGE_NUMBER.matcher(order).replaceAll("")))
                    .collect(Collectors.joining("\n"));
            assertThat(paragraphs).as(printed.toString()).allSatisfy(paragraph -> assertThat(text)
                    .contains(dense(paragraph)));
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void itsPagesAreThoseOfTheStandard(Paper paper) {
        for (Path printed : prints(paper)) {
            String words = LibreOffice.words(printed);
            assertThat(PrintedWord.pages(words))
                    .as(printed.toString())
                    .isNotEmpty()
                    .allSatisfy(page -> {
                        assertThat(page[0]).isBetween(209.5, 210.5);
                        assertThat(page[1]).isBetween(296.5, 297.5);
                    });
            assertThat(PrintedWord.all(words))
                    .as(printed.toString())
                    .isNotEmpty()
                    .allSatisfy(word -> {
                        assertThat(word.left()).isGreaterThan(28 - SLACK);
                        assertThat(word.right()).isLessThan(28 + 156 + SLACK + (word.hangs() ? HANGING : 0));
                        assertThat(word.top()).isGreaterThan((word.page() == 1 ? HEAD : 37) - SLACK);
                        boolean below = word.middle() > 37 + 225;
                        assertThat(below && word.page() == 1)
                                .as("the first page of a letter has no number")
                                .isFalse();
                        assertThat(word.bottom()).isLessThan(37 + 225 + (below ? 15 : SLACK));
                    });
            assertThat(LibreOffice.fonts(printed)).isNotEmpty().allMatch(font -> font.contains(" yes "));
            assertThat(LibreOffice.picture(printed)).isNotEmptyFile();
        }
    }

    /** Otherwise nothing would be proven by those that open. */
    @Test
    void aDamagedPaperDoesNotOpen() throws IOException {
        if (office) {
            byte[] half = Arrays.copyOf(papers.get(0).docx(), papers.get(0).docx().length / 2);
            libreOffice.save(List.of(Files.write(FOLDER.resolve("damaged.docx"), half)), "pdf", PRINTED);
            assertThat(PRINTED.resolve("damaged.pdf")).doesNotExist();
        }
    }

    /** What LibreOffice prints, and what we print. */
    private List<Path> prints(Paper paper) {
        List<Path> prints = new ArrayList<>();
        if (office) {
            prints.add(PRINTED.resolve(paper.name() + ".pdf"));
            paper.pdf().ifPresent(ours -> prints.add(FOLDER.resolve(paper.name() + ".pdf")));
        }
        return prints;
    }

    private List<String> elements(String name, byte[] file) {
        JsonNode read = Clerks.done(
                node.as("registrar").post("/api/registration/extractions", new Multipart().file("file", name, file)));
        return ELEMENTS.stream()
                .map(element -> read.at("/elements/" + element))
                .map(found -> found.isArray()
                        ? String.join("、", found.findValuesAsText("value"))
                        : found.path("value").asText())
                .toList();
    }

    /** The paragraphs as they were written, what is marked as struck out among them: it is printed, too. */
    private static List<String> paragraphs(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx), StandardCharsets.UTF_8)) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals("word/document.xml")) {
                entry = zip.getNextEntry();
            }
            String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            return PARAGRAPH
                    .matcher(xml)
                    .results()
                    .map(found -> found.group().replaceAll("<[^>]+>", ""))
                    .map(text -> text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
                    .toList();
        }
    }

    private static String dense(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
