package org.wenshu.extraction.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.extraction.Elements;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.api.extraction.PagePicture;

/** Turns answers into the content of a frame and back. What comes from a worker is not trusted. */
public final class AnswerCodec {

    private static final int REFUSAL = 0;
    private static final int TEXT = 1;
    private static final int PICTURE = 2;

    /** A browser shows a picture as what it is said to be. */
    private static final Set<String> PICTURES = Set.of("image/png", "image/svg+xml");

    private AnswerCodec() {}

    public static byte[] encode(Answer answer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new ValueWriter(new DataOutputStream(bytes));
        out.bool(answer.worn());
        if (answer.outcome() instanceof Answer.Text text) {
            out.integer(TEXT);
            writeExtracted(out, text.extracted());
        } else if (answer.outcome() instanceof Answer.Picture drawn) {
            out.integer(PICTURE);
            writePicture(out, drawn.picture());
        } else if (answer.outcome() instanceof Answer.Refusal refusal) {
            out.integer(REFUSAL);
            out.string(refusal.reason().name());
            out.string(refusal.message());
        }
        return bytes.toByteArray();
    }

    /** @throws IOException if the bytes are no answer */
    public static Answer decode(byte[] content) throws IOException {
        var in = new ValueReader(new DataInputStream(new ByteArrayInputStream(content)), content.length);
        try {
            boolean worn = in.bool();
            Answer.Outcome outcome = outcome(in);
            in.end();
            return new Answer(outcome, worn);
        } catch (IllegalArgumentException e) {
            throw new IOException("not an answer", e);
        }
    }

    private static Answer.Outcome outcome(ValueReader in) throws IOException {
        return switch (in.integer()) {
            case TEXT -> new Answer.Text(readExtracted(in));
            case PICTURE -> new Answer.Picture(readPicture(in));
            case REFUSAL -> new Answer.Refusal(Reason.valueOf(in.string()), in.string());
            default -> throw new IOException("not an answer");
        };
    }

    private static void writePicture(ValueWriter out, PagePicture picture) throws IOException {
        out.string(picture.mediaType());
        out.bytes(picture.content());
        out.integer(picture.pages());
        out.integer(picture.seals());
    }

    private static PagePicture readPicture(ValueReader in) throws IOException {
        String mediaType = in.string();
        if (!PICTURES.contains(mediaType)) {
            throw new IOException("a picture of type " + mediaType);
        }
        return new PagePicture(mediaType, in.bytes(), in.integer(), in.integer());
    }

    private static void writeExtracted(ValueWriter out, Extracted extracted) throws IOException {
        out.string(extracted.mediaType());
        out.integer(extracted.pages().orElse(-1));
        out.string(extracted.text());
        out.optionalString(extracted.secrecyMark());
        out.articles(extracted.articles());
        writeElements(out, extracted.elements());
        out.parts(extracted.parts());
        out.integer(extracted.seals());
    }

    private static Extracted readExtracted(ValueReader in) throws IOException {
        String mediaType = in.string();
        int pages = in.integer();
        String text = in.string();
        Optional<String> secrecyMark = in.optionalString();
        var articles = in.articles(text.length());
        return new Extracted(
                mediaType,
                pages < 0 ? Optional.empty() : Optional.of(pages),
                text,
                readElements(in, text.length()),
                secrecyMark,
                articles,
                in.parts(text.length()),
                in.integer());
    }

    private static void writeElements(ValueWriter out, Elements e) throws IOException {
        out.element(e.documentNumber());
        out.element(e.title());
        out.element(e.issuingOrgan());
        out.element(e.documentKind());
        out.elements(e.primaryRecipients());
        out.elements(e.copyRecipients());
        out.elements(e.signatories());
        out.element(e.urgency());
        out.element(e.documentDate());
        out.element(e.printingOrgan());
        out.element(e.printIssueDate());
        out.element(e.annotation());
        out.element(e.disclosureAttribute());
        out.elements(e.attachmentNotes());
    }

    private static Elements readElements(ValueReader in, int length) throws IOException {
        return new Elements(
                in.element(length),
                in.element(length),
                in.element(length),
                in.element(length),
                in.elements(length),
                in.elements(length),
                in.elements(length),
                in.element(length),
                in.element(length),
                in.element(length),
                in.element(length),
                in.element(length),
                in.element(length),
                in.elements(length));
    }
}
