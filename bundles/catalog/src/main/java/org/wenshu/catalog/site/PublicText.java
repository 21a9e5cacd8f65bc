package org.wenshu.catalog.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.catalog.Entry;

/** The texts of entries, cut at their articles, so that each has an anchor for permalinks. */
final class PublicText {

    private final ContentStore contents;

    PublicText(ContentStore contents) {
        this.contents = contents;
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

    private String text(Entry entry) {
        try (InputStream in = contents.open(new ContentHash(entry.textHash()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
