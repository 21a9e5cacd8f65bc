package org.wenshu.registration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Elements;

/** The text of a document with the places that elements were read from; shown escaped, so nothing in it is executed. */
public final class Preview {

    private Preview() {}

    /**
     * A piece of the text.
     *
     * @param label the Chinese name of the element that was read here; empty for the rest of the text
     * @param anchor label of the article that begins here; empty if none does, or one of that label did before
     */
    public record Piece(String text, String label, String anchor) {}

    /**
     * An element that was read.
     *
     * @param name of the field, as in the contract
     */
    public record Found(String name, Element element) {

        public String label() {
            return Messages.text("field." + name);
        }

        /** The value in Chinese: constants by their labels. */
        public String shown() {
            String value = element.value();
            return switch (name) {
                case "documentKind" -> label(DocumentKind.values(), value);
                case "disclosureAttribute" -> label(Disclosure.values(), value);
                case "urgency" -> Messages.find("Urgency." + value).orElse(value);
                default -> value;
            };
        }

        private static String label(Enum<?>[] constants, String name) {
            return Arrays.stream(constants)
                    .filter(c -> c.name().equals(name))
                    .findFirst()
                    .map(Messages::label)
                    .orElse(name);
        }

        /** Per cent, for people. */
        public int confidence() {
            return (int) Math.round(element.confidence() * 100);
        }
    }

    /** All elements that were read, in the order of the contract. */
    public static List<Found> found(Elements elements) {
        return Stream.of(
                        one("documentNumber", elements.documentNumber()),
                        one("title", elements.title()),
                        one("issuingOrgan", elements.issuingOrgan()),
                        one("documentKind", elements.documentKind()),
                        many("primaryRecipients", elements.primaryRecipients()),
                        many("copyRecipients", elements.copyRecipients()),
                        many("signatories", elements.signatories()),
                        one("urgency", elements.urgency()),
                        one("documentDate", elements.documentDate()),
                        one("printingOrgan", elements.printingOrgan()),
                        one("printIssueDate", elements.printIssueDate()),
                        one("annotation", elements.annotation()),
                        one("disclosureAttribute", elements.disclosureAttribute()),
                        many("attachmentNotes", elements.attachmentNotes()))
                .flatMap(s -> s)
                .toList();
    }

    /**
     * Cuts the text at the elements and, outside of them, at the articles. Of elements that overlap, the one that begins
     * first and is longest is shown.
     */
    public static List<Piece> pieces(String text, Elements elements, List<Article> articles) {
        List<Found> places = found(elements).stream()
                .filter(f -> f.element().start() >= 0
                        && f.element().start() < f.element().end()
                        && f.element().end() <= text.length())
                .sorted(Comparator.comparingInt((Found f) -> f.element().start())
                        .thenComparingInt(f -> -f.element().end()))
                .toList();
        NavigableMap<Integer, String> anchors = anchors(articles);
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Found place : places) {
            if (place.element().start() < done) {
                continue;
            }
            plain(pieces, text, done, place.element().start(), anchors);
            done = place.element().end();
            pieces.add(new Piece(text.substring(place.element().start(), done), place.label(), ""));
        }
        plain(pieces, text, done, text.length(), anchors);
        return pieces;
    }

    private static NavigableMap<Integer, String> anchors(List<Article> articles) {
        NavigableMap<Integer, String> anchors = new TreeMap<>();
        Set<String> labels = new HashSet<>();
        for (Article article : articles) {
            if (labels.add(article.label())) {
                anchors.put(article.start(), article.label());
            }
        }
        return anchors;
    }

    private static void plain(
            List<Piece> pieces, String text, int from, int to, NavigableMap<Integer, String> anchors) {
        int at = from;
        String anchor = "";
        for (var article : anchors.subMap(from, true, to, false).entrySet()) {
            add(pieces, text.substring(at, article.getKey()), anchor);
            at = article.getKey();
            anchor = article.getValue();
        }
        add(pieces, text.substring(at, to), anchor);
    }

    private static void add(List<Piece> pieces, String text, String anchor) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, "", anchor));
        }
    }

    private static Stream<Found> one(String name, Optional<Element> element) {
        return element.stream().map(e -> new Found(name, e));
    }

    private static Stream<Found> many(String name, List<Element> elements) {
        return elements.stream().map(e -> new Found(name, e));
    }
}
