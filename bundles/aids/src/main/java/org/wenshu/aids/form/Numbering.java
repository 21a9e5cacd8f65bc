package org.wenshu.aids.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.law.ArticleNumber;
import org.wenshu.api.review.Advice;

/** Whether the articles are numbered from one to the last without gap or repetition. */
final class Numbering {

    private final Remarks remarks;

    Numbering(Remarks remarks) {
        this.remarks = remarks;
    }

    List<Advice> check() {
        List<Advice> advice = new ArrayList<>();
        int last = 0;
        for (Article article : remarks.draft().articles()) {
            Optional<ArticleNumber> number = ArticleNumber.of(article.label());
            if (number.isEmpty() || number.get().inserted() > 0) {
                continue;
            }
            int next = number.get().number();
            // A second regulation in the same file begins with one again.
            if (next != last + 1 && next != 1) {
                String expected = new ArticleNumber(last + 1, 0).label();
                int end = article.start() + article.label().length();
                advice.add(remarks.objection(
                        "numbering",
                        article.start(),
                        Math.min(end, remarks.text().length()),
                        expected,
                        article.label()));
            }
            last = next;
        }
        return advice;
    }
}
