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
 * @param boundaries offsets where the signature and the imprint begin; no article goes on beyond them
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
        Closing closing = Closing.read(lines, bodyFrom, imprint.from());
        Annotation annotation = Annotation.read(lines, closing.at(), bodyFrom);
        var elements = new Elements(
                header.number().or(() -> numberBelow(lines, title, recipients.to())),
                title.map(found -> found.element(lines)),
                header.issuer().or(closing::signature).or(() -> title.flatMap(found -> prefix(lines, found))),
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
        return new OfficialDocument(elements, boundaries(lines, closing, imprint));
    }

    private static List<Integer> boundaries(List<Line> lines, Closing closing, Imprint imprint) {
        List<Integer> boundaries = new ArrayList<>();
        closing.signature().ifPresent(signature -> boundaries.add(signature.start()));
        if (imprint.from() < lines.size()) {
            boundaries.add(lines.get(imprint.from()).start());
        }
        return boundaries;
    }

    /** Web pages and collections put the number under the title. */
    private static Optional<Element> numberBelow(List<Line> lines, Optional<Title> title, int bodyFrom) {
        int from = title.map(Title::from).orElse(0);
        int to = Math.min(lines.size(), Math.max(bodyFrom, title.map(Title::to).orElse(0) + 4));
        List<Line> zone = lines.subList(from, Math.max(from, to));
        return zone.stream()
                .flatMap(line -> DocumentNumber.inHeader(line).stream())
                .findFirst()
                .or(() -> zone.stream()
                        .flatMap(line -> DocumentNumber.afterTitle(line).stream())
                        .findFirst());
    }

    /** The organ before 关于. */
    private static Optional<Element> prefix(List<Line> lines, Title title) {
        int about = title.value().indexOf("关于");
        if (about < 0 || !Organ.isName(title.value().substring(0, about))) {
            return Optional.empty();
        }
        Element whole = title.element(lines);
        return Optional.of(new Element(title.value().substring(0, about), 0.6, whole.start(), whole.end()));
    }

    private static Optional<Element> kind(List<Line> lines, Title title) {
        Element whole = title.element(lines);
        return Kind.of(title.value())
                .map(kind -> new Element(kind.name(), title.confidence(), whole.start(), whole.end()));
    }
}
