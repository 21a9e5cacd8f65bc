package org.wenshu.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Elements;

/**
 * Puts together what header, title, recipients, closing and imprint give.
 *
 * @param elements those that were found
 * @param boundaries offsets where the list of attachments, the signature and the imprint begin; no article goes on beyond
 *     them
 */
public record OfficialDocument(Elements elements, List<Integer> boundaries) {

    public static OfficialDocument read(String text) {
        List<Line> lines = Lines.of(text);
        Header header = Header.read(lines);
        Optional<Title> title = Title.find(lines, header);
        int afterTitle = Math.max(header.titleFrom(), title.map(Title::to).orElse(0));
        Recipients recipients = Recipients.read(lines, afterTitle);
        Imprint imprint = Imprint.read(lines, afterTitle);
        int bodyFrom = Math.min(recipients.to(), imprint.from());
        Optional<Element> named = title.flatMap(found -> IssuingOrgan.inTitle(lines, found));
        Closing closing = closing(lines, bodyFrom, imprint.from(), title, named);
        Annotation annotation = Annotation.read(lines, closing.at(), bodyFrom);
        var elements = new Elements(
                header.number().or(() -> numberBelow(lines, title, recipients.to())),
                title.map(found -> found.element(lines)),
                IssuingOrgan.choose(header.issuer(), closing.signature(), named),
                title.flatMap(found -> kind(lines, found)),
                recipients.elements().isEmpty() ? imprint.primaryRecipients() : recipients.elements(),
                imprint.copyRecipients(),
                header.signatories(),
                header.urgency(),
                closing.date(),
                imprint.printingOrgan(),
                imprint.printIssueDate(),
                annotation.note(),
                annotation.disclosure(),
                AttachmentNotes.read(lines, bodyFrom, imprint.from()));
        return new OfficialDocument(elements, boundaries(lines, elements, closing, imprint));
    }

    /** In lines of their own, as they should be; else as conversions and news agencies leave them. */
    private static Closing closing(List<Line> lines, int from, int to, Optional<Title> title, Optional<Element> named) {
        String issued = title.map(Title::issued).orElse("");
        String issuer = named.map(Element::value).orElse("");
        return Closing.read(lines, from, to, issued)
                .or(RunTogether.read(lines, from, to, issuer))
                .or(Announcement.read(lines, from));
    }

    private static List<Integer> boundaries(List<Line> lines, Elements elements, Closing closing, Imprint imprint) {
        List<Integer> boundaries = new ArrayList<>();
        elements.attachmentNotes().stream().findFirst().ifPresent(note -> boundaries.add(lineStart(lines, note)));
        closing.signature().ifPresent(signature -> boundaries.add(signature.start()));
        if (imprint.from() < lines.size()) {
            boundaries.add(lines.get(imprint.from()).start());
        }
        return boundaries;
    }

    private static int lineStart(List<Line> lines, Element element) {
        return lines.stream()
                .filter(line -> line.start() <= element.start() && element.start() < line.end())
                .mapToInt(Line::start)
                .findFirst()
                .orElse(element.start());
    }

    /** Web pages and collections put the number under the title; what stands in a form is the number of another document. */
    private static Optional<Element> numberBelow(List<Line> lines, Optional<Title> title, int bodyFrom) {
        if (title.filter(Title::isForm).isPresent()) {
            return Optional.empty();
        }
        int from = title.map(Title::from).orElse(0);
        int to = Math.min(lines.size(), Math.max(bodyFrom, title.map(Title::to).orElse(0) + 4));
        List<Line> zone = lines.subList(from, Math.max(from, to));
        return zone.stream()
                .flatMap(line -> DocumentNumber.inHeader(line).stream())
                .findFirst()
                .or(() -> zone.stream()
                        .flatMap(line -> DocumentNumber.afterTitle(line).stream())
                        .findFirst())
                .or(() -> announcement(lines, title));
    }

    /** Announcements (公告) are counted as orders are, and say so below their title. */
    private static Optional<Element> announcement(List<Line> lines, Optional<Title> title) {
        return title.filter(found -> found.value().endsWith("告") && found.to() < lines.size())
                .flatMap(found -> DocumentNumber.ofOrder(lines.get(found.to())));
    }

    private static Optional<Element> kind(List<Line> lines, Title title) {
        Element whole = title.element(lines);
        return Kind.of(title.value())
                .map(kind -> new Element(kind.name(), title.confidence(), whole.start(), whole.end()));
    }
}
