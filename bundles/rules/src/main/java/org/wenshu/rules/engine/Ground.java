package org.wenshu.rules.engine;

import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Citation;

/**
 * What a row of a pack stands on.
 *
 * @param rule id of the rule, such as {@code R27.6}
 * @param article such as {@code 第二十七条}
 * @param quote words of the article
 */
public record Ground(String rule, String article, String quote, Basis basis) {

    /** The ground as the answer of a pack cites it. */
    public Citation cited(String pack) {
        return new Citation(rule, article, quote, basis, pack);
    }
}
