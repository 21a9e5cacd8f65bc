package org.wenshu.catalog.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.StoredText;

/** The texts of entries, cut at their articles, so that each has an anchor for permalinks. */
final class PublicText {

    private static final int BEFORE = 30;
    private static final int AFTER = 60;

    private final StoredText contents;

    PublicText(ContentStore contents) {
        this.contents = new StoredText(contents);
    }

    /** A piece of a text: an article with its anchor, or what stands between articles. */
    public record Piece(String anchor, String text) {}

    List<Piece> pieces(Entry entry) {
        String text = text(entry);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Article article : entry.articles()) {
            if (article.start() > at) {
                pieces.add(new Piece("", text.substring(at, article.start())));
            }
            pieces.add(new Piece(article.label(), text.substring(article.start(), article.end())));
            at = article.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece("", text.substring(at)));
        }
        return pieces;
    }

    /** Where some words stand in a text, with a little before and after them. */
    public record Snippet(String before, String words, String after) {}

    /** The first place of the first of some words in the text; empty if they are only in the title. */
    Optional<Snippet> snippet(Entry entry, String words) {
        String first = words.strip().split("[\\s　]+")[0];
        if (first.length() < 2) {
            return Optional.empty();
        }
        String text = text(entry);
        int at = text.indexOf(first);
        if (at < 0) {
            return Optional.empty();
        }
        int end = at + first.length();
        return Optional.of(new Snippet(
                flat(text.substring(Math.max(0, at - BEFORE), at)),
                first,
                flat(text.substring(end, Math.min(text.length(), end + AFTER)))));
    }

    String text(Entry entry) {
        return contents.read(entry.textHash());
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
