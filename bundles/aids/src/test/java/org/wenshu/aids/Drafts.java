package org.wenshu.aids;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.review.Draft;

/** Drafts as the desk gives them to aids. */
public final class Drafts {

    public static final LocalDate TODAY = LocalDate.of(2025, 9, 26);

    private static final Pattern LABEL = Pattern.compile("(?m)^第[一二三四五六七八九十百]+条");

    private Drafts() {}

    /** A normative draft of the government; its articles are the lines that begin with 第…条. */
    public static Draft of(String title, String text) {
        return new Draft(
                "draft-1",
                title,
                text,
                articles(text),
                Optional.of(IssuerName.GOV),
                Optional.of(DocumentKind.NOTICE),
                Normativity.YES,
                Optional.of("urban-enforcement"),
                Optional.empty(),
                TODAY);
    }

    public static List<Article> articles(String text) {
        List<MatchResult> labels = LABEL.matcher(text).results().toList();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            MatchResult label = labels.get(i);
            int end = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
            articles.add(new Article(label.group(), label.group(), label.start(), end));
        }
        return articles;
    }
}
