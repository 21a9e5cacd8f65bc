package org.wenshu.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;

/** The texts of drafts, and the articles in them. Safe for use by many threads. */
@Component(service = DraftText.class)
public class DraftText {

    private static final Pattern ARTICLE =
            Pattern.compile("^[ \\t\\u3000]*(第[一二三四五六七八九十百零〇\\d]{1,9}条)", Pattern.MULTILINE);

    private final ContentStore contents;

    @Activate
    public DraftText(@Reference ContentStore contents) {
        this.contents = contents;
    }

    /** The text that offsets of notes count in. */
    public String of(Review review) {
        return of(review.textHash());
    }

    /** The text at an address of the content store. */
    public String of(String hash) {
        try (InputStream in = contents.open(new ContentHash(hash))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The articles of a text that was not read from a file just now. */
    public static List<Article> articles(String text) {
        Matcher found = ARTICLE.matcher(text);
        List<Article> articles = new ArrayList<>();
        while (found.find()) {
            int last = articles.size() - 1;
            if (last >= 0) {
                Article before = articles.get(last);
                articles.set(last, new Article(before.label(), before.path(), before.start(), found.start(1)));
            }
            articles.add(new Article(found.group(1), found.group(1), found.start(1), text.length()));
        }
        return articles;
    }

    /** The article that a place of a text lies in; empty before the first. */
    public static Optional<String> articleAt(String text, int place) {
        Matcher articles = ARTICLE.matcher(text);
        Optional<String> last = Optional.empty();
        while (articles.find() && articles.start(1) <= place) {
            last = Optional.of(articles.group(1));
        }
        return last;
    }
}
