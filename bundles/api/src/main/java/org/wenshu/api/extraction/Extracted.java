package org.wenshu.api.extraction;

import java.util.List;
import java.util.Optional;

/**
 * What was read from a file. Offsets count UTF-16 units of {@code text}; {@code end} is exclusive.
 *
 * @param mediaType such as {@code application/ofd}, told from the content
 * @param pages number of pages where the format has pages
 * @param text plain text, lines separated by {@code \n}
 * @param secrecyMark the classification in the header zone as written, such as {@code 机密★10年}; a file with one must not
 *     be stored (保密法 Article 31(3))
 * @param articles in order of the text; empty if it has none. Where a document counts 一、（一）1. instead of 第一条, the text
 *     from one number to the next is an article; its label names the numbers above, as in {@code 一、（一）}
 * @param parts the documents in the file, in order of the text; empty if it is one document
 * @param seals how many electronic seals the format declares; none of them is verified. 0 too for formats without seals
 */
public record Extracted(
        String mediaType,
        Optional<Integer> pages,
        String text,
        Elements elements,
        Optional<String> secrecyMark,
        List<Article> articles,
        List<Part> parts,
        int seals) {

    public Extracted {
        articles = List.copyOf(articles);
        parts = List.copyOf(parts);
    }

    /** One document without seals. */
    public Extracted(
            String mediaType,
            Optional<Integer> pages,
            String text,
            Elements elements,
            Optional<String> secrecyMark,
            List<Article> articles) {
        this(mediaType, pages, text, elements, secrecyMark, articles, List.of(), 0);
    }
}
