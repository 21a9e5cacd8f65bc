package org.wenshu.filing.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.paper.Papers;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.filing.Filing;
import org.wenshu.filing.Messages;
import org.wenshu.filing.Refusal;
import org.wenshu.filing.supplied.SuppliedKind;
import org.wenshu.filing.supplied.SuppliedPaper;
import org.wenshu.filing.supplied.SuppliedPapers;

/**
 * The package that is filed (备案材料) as one ZIP: report, formal text, explanation, basis, attachments, opinion, and a manifest that says
 * what each is, its SHA-256, and which papers of the list are not in it. A file is named by its number and purpose, so
 * that nothing of what a stranger called it becomes a path.
 */
@Component(service = FilingPackage.class)
public class FilingPackage {

    private final FilingPapers papers;
    private final OpinionCopy opinions;
    private final FiledText texts;
    private final Papers writer;
    private final SuppliedPapers supplied;

    @Activate
    public FilingPackage(
            @Reference FilingPapers papers,
            @Reference OpinionCopy opinions,
            @Reference FiledText texts,
            @Reference Papers writer,
            @Reference SuppliedPapers supplied) {
        this.papers = papers;
        this.opinions = opinions;
        this.texts = texts;
        this.writer = writer;
        this.supplied = supplied;
    }

    /** What writes the content of a file. */
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** A file of the package. */
    private record Part(String name, Content content) {}

    /**
     * Writes the package.
     *
     * @throws org.wenshu.api.web.ProblemException 404 for an unknown filing, 409 for a document whose text is not here
     */
    public void write(String filingId, OutputStream out) throws IOException {
        write(parts(filingId), out);
    }

    /** Asks for what {@link #write} needs, so that it is refused before the first byte. */
    public String fileName(String filingId) {
        Filing filing = papers.filing(filingId);
        requireText(filing);
        return Messages.text("package.file", filing.title());
    }

    private IssuedDocument requireText(Filing filing) {
        return texts.document(filing).orElseThrow(() -> Refusal.problem("noText", 409, filing.title()));
    }

    private List<Part> parts(String filingId) {
        Filing filing = papers.filing(filingId);
        IssuedDocument document = requireText(filing);
        List<Part> parts = new ArrayList<>();
        byte[] report = writer.docx(papers.paper(filingId, PaperKind.REPORT));
        parts.add(new Part(Messages.text("package.report"), out -> out.write(report)));
        parts.add(stored("package.text", "", document.original()));
        Optional<byte[]> opinion = opinions.of(filing).map(writer::docx);
        opinion.ifPresent(bytes -> parts.add(new Part(Messages.text("package.opinion"), out -> out.write(bytes))));
        List<String> basis = texts.basis(document);
        if (!basis.isEmpty()) {
            byte[] list = writer.docx(papers.basis(filing, basis));
            parts.add(new Part(Messages.text("package.basis"), out -> out.write(list)));
        }
        int number = 0;
        for (StoredFile attachment : document.attachments()) {
            number++;
            String key = explains(attachment) ? "package.explanation" : "package.attachment";
            parts.add(stored(key, Integer.toString(number), attachment));
        }
        List<SuppliedPaper> more = supplied.of(filingId);
        more.forEach(
                paper -> parts.add(stored("package." + paper.kind(), Integer.toString(paper.number()), paper.file())));
        String readme = readme(filing, document, more, opinion.isPresent(), !basis.isEmpty());
        parts.add(new Part(Messages.text("package.readme"), out -> out.write(readme.getBytes(StandardCharsets.UTF_8))));
        return parts;
    }

    private Part stored(String key, String number, StoredFile file) {
        return new Part(Messages.text(key, number, ending(file.name())), out -> {
            try (InputStream in = texts.open(file)) {
                in.transferTo(out);
            }
        });
    }

    /** An explanation (起草说明) that was published with the document calls itself so. */
    private static boolean explains(StoredFile attachment) {
        return attachment.name().contains(Messages.text("package.explains"));
    }

    private static String readme(
            Filing filing, IssuedDocument document, List<SuppliedPaper> more, boolean opinion, boolean basis) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text("package.of", filing.title(), filing.documentNumber(), filing.authorityName()));
        for (int i = 0; i < document.attachments().size(); i++) {
            lines.add(Messages.text(
                    "package.attached",
                    Integer.toString(i + 1),
                    document.attachments().get(i).name()));
        }
        more.forEach(paper -> lines.add(Messages.text(
                "package.supplied",
                Messages.text(
                        "package." + paper.kind(),
                        Integer.toString(paper.number()),
                        ending(paper.file().name())),
                paper.file().name())));
        if (!opinion) {
            lines.add(Messages.text("package.noOpinion"));
        }
        if (!has(more, SuppliedKind.EXPLANATION)
                && document.attachments().stream().noneMatch(FilingPackage::explains)) {
            lines.add(Messages.text("package.noExplanation"));
        }
        if (basis) {
            lines.add(Messages.text("package.basisQuoted"));
        } else if (!has(more, SuppliedKind.BASIS)) {
            lines.add(Messages.text("package.noBasis"));
        }
        return String.join("\n", lines) + "\n";
    }

    private static boolean has(List<SuppliedPaper> more, SuppliedKind kind) {
        return more.stream().anyMatch(paper -> paper.kind() == kind);
    }

    private static void write(List<Part> parts, OutputStream out) throws IOException {
        StringBuilder manifest = new StringBuilder();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Part part : parts) {
                MessageDigest digest = sha256();
                zip.putNextEntry(new ZipEntry(part.name()));
                part.content().to(new DigestOutputStream(zip, digest));
                zip.closeEntry();
                manifest.append(HexFormat.of().formatHex(digest.digest()))
                        .append("  ")
                        .append(part.name())
                        .append('\n');
            }
            zip.putNextEntry(new ZipEntry("manifest-sha256.txt"));
            zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    /** The letters behind the last dot of a name, if they are plain. */
    private static String ending(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ending.matches("[A-Za-z0-9]{1,5}") && !ending.equals(name) ? "." + ending : "";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
