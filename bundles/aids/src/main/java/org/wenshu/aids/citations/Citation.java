package org.wenshu.aids.citations;

import java.util.Optional;
import org.wenshu.api.law.ArticleNumber;

/**
 * A law, or an article of it, that a draft cites.
 *
 * @param title of the law as the draft names it in full; empty if the draft cites itself
 * @param edition the year of the edition that the draft names, as in （2014年修正）; 0 if it names none
 * @param article the article cited; empty for the law as a whole
 * @param start offset of the words in the draft
 * @param end exclusive
 */
public record Citation(String title, int edition, Optional<ArticleNumber> article, int start, int end) {

    /** Whether the draft cites its own article. */
    public boolean ofItself() {
        return title.isEmpty();
    }
}
