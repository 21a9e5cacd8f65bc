package org.wenshu.archive.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.extraction.Article;
import org.wenshu.archive.index.Entry;
import org.wenshu.archive.index.Listing;

/** A document as a line of a library says it; what is empty was not said. */
record LibraryRecord(
        String id, String title, String text, String issuer, String number, Optional<LocalDate> date, String status) {

    private static final Pattern ARTICLE =
            Pattern.compile("(?m)^[\\s　]*(第[一二三四五六七八九十百千零〇0-9]{1,9}条(?:之[一二三四五六七八九十]{1,3})?)");

    /** For the index: the title stands before the text, so that both are found as one. */
    Entry entry(String library) {
        boolean titled = !title.isBlank();
        String whole = titled ? title + "\n" + text : text;
        Listing listing = new Listing(id, titled ? title : "", number, issuer, "", "", status, date, library);
        return new Entry(listing, whole, articles(whole), Optional.empty(), List.of(), "", "");
    }

    private static List<Article> articles(String text) {
        List<Article> articles = new ArrayList<>();
        Matcher matcher = ARTICLE.matcher(text);
        int start = -1;
        String label = "";
        while (matcher.find()) {
            add(articles, label, start, matcher.start());
            start = matcher.start(1);
            label = matcher.group(1);
        }
        add(articles, label, start, text.length());
        return articles;
    }

    private static void add(List<Article> articles, String label, int start, int end) {
        if (start >= 0) {
            articles.add(new Article(label, label, start, end));
        }
    }
}
