package org.wenshu.handling.console;

import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.Finding;
import org.wenshu.handling.Messages;

/** What something rests on (依据). */
public record Ground(String basis, String article, String quote, String rule, String rulePack) {

    static Ground of(Citation citation) {
        return new Ground(
                Messages.name(citation.basis()),
                citation.article(),
                citation.quote(),
                citation.rule(),
                citation.rulePack());
    }

    static Ground of(Finding finding) {
        return new Ground(
                Messages.name(finding.basis()), finding.article(), finding.quote(), finding.rule(), finding.rulePack());
    }
}
