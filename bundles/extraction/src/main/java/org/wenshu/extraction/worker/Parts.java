package org.wenshu.extraction.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Elements;
import org.wenshu.api.extraction.Part;
import org.wenshu.extraction.article.ArticleFinder;
import org.wenshu.extraction.layout.OfficialDocument;

/**
 * The documents in a file, and which of them is the one that the others belong to: in an archive or a mail the one that looks
 * most like an official document, else the file's own text.
 *
 * @param list empty if the file is one document
 */
record Parts(Elements elements, List<Article> articles, List<Part> list) {

    static Parts of(CleanText clean, List<String> names, boolean container) {
        List<String> texts = clean.documents();
        int main = container ? likeliest(texts) : first(texts);
        int offset = clean.start(main);
        OfficialDocument document = OfficialDocument.read(texts.get(main));
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String name = i == 0 || i > names.size() ? "" : names.get(i - 1);
            if (!texts.get(i).isBlank()) {
                parts.add(new Part(name, i == main, clean.start(i), clean.start(i + 1)));
            }
        }
        return new Parts(
                shifted(document.elements(), offset),
                articles(container ? texts.get(main) : clean.text(), document, offset, container),
                parts.size() > 1 || container ? parts : List.of());
    }

    private static List<Article> articles(String text, OfficialDocument document, int offset, boolean container) {
        List<Integer> boundaries = container
                ? document.boundaries()
                : document.boundaries().stream().map(at -> at + offset).toList();
        int shift = container ? offset : 0;
        return ArticleFinder.find(text, boundaries).stream()
                .map(article ->
                        new Article(article.label(), article.path(), article.start() + shift, article.end() + shift))
                .toList();
    }

    private static int first(List<String> texts) {
        int index = 0;
        while (index < texts.size() - 1 && texts.get(index).isBlank()) {
            index++;
        }
        return index;
    }

    private static int likeliest(List<String> texts) {
        int best = first(texts);
        int most = -1;
        for (int i = 0; i < texts.size(); i++) {
            int likeness = texts.get(i).isBlank()
                    ? -1
                    : likeness(OfficialDocument.read(texts.get(i)).elements());
            if (likeness > most) {
                most = likeness;
                best = i;
            }
        }
        return best;
    }

    /** A number says most: attachments have titles, dates and sometimes signatures, too. */
    private static int likeness(Elements e) {
        int found = (int) Stream.of(e.title(), e.documentKind(), e.issuingOrgan(), e.documentDate(), e.printingOrgan())
                .filter(Optional::isPresent)
                .count();
        return found
                + (e.documentNumber().isPresent() ? 4 : 0)
                + (e.primaryRecipients().isEmpty() ? 0 : 2);
    }

    private static Elements shifted(Elements e, int by) {
        return by == 0
                ? e
                : new Elements(
                        shifted(e.documentNumber(), by),
                        shifted(e.title(), by),
                        shifted(e.issuingOrgan(), by),
                        shifted(e.documentKind(), by),
                        shifted(e.primaryRecipients(), by),
                        shifted(e.copyRecipients(), by),
                        shifted(e.signatories(), by),
                        shifted(e.urgency(), by),
                        shifted(e.documentDate(), by),
                        shifted(e.printingOrgan(), by),
                        shifted(e.printIssueDate(), by),
                        shifted(e.annotation(), by),
                        shifted(e.disclosureAttribute(), by),
                        shifted(e.attachmentNotes(), by));
    }

    private static Optional<Element> shifted(Optional<Element> element, int by) {
        return element.map(e -> shifted(e, by));
    }

    private static List<Element> shifted(List<Element> elements, int by) {
        return elements.stream().map(e -> shifted(e, by)).toList();
    }

    private static Element shifted(Element e, int by) {
        return new Element(e.value(), e.confidence(), e.start() + by, e.end() + by);
    }
}
