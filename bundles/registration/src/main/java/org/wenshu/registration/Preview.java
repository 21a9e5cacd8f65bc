package org.wenshu.registration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Elements;

/** The text of a document with the places that elements were read from; shown escaped, so nothing in it is executed. */
public final class Preview {

    private Preview() {}

    /**
     * A piece of the text.
     *
     * @param label the Chinese name of the element that was read here; empty for the rest of the text
     */
    public record Piece(String text, String label) {}

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

    /** Cuts the text at the elements. Of elements that overlap, the one that begins first and is longest is shown. */
    public static List<Piece> pieces(String text, Elements elements) {
        List<Found> places = found(elements).stream()
                .filter(f -> f.element().start() >= 0
                        && f.element().start() < f.element().end()
                        && f.element().end() <= text.length())
                .sorted(Comparator.comparingInt((Found f) -> f.element().start())
                        .thenComparingInt(f -> -f.element().end()))
                .toList();
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Found place : places) {
            if (place.element().start() < done) {
                continue;
            }
            add(pieces, text.substring(done, place.element().start()), "");
            done = place.element().end();
            add(pieces, text.substring(place.element().start(), done), place.label());
        }
        add(pieces, text.substring(done), "");
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, String label) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, label));
        }
    }

    private static Stream<Found> one(String name, Optional<Element> element) {
        return element.stream().map(e -> new Found(name, e));
    }

    private static Stream<Found> many(String name, List<Element> elements) {
        return elements.stream().map(e -> new Found(name, e));
    }
}
