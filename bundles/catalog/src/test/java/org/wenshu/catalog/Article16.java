package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.FilingDuty;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;

/** Rules that know the one that asks for explanations. */
final class Article16 implements Rules {

    @Override
    public Finding finding(String rule) {
        if (!rule.equals("R16.2")) {
            throw new RulesException("no rule " + rule);
        }
        return new Finding(rule, "第十六条", "加强政策解读", Level.WARN, "没有解读材料", List.of(), Basis.WORK_RULES, "test/1");
    }

    @Override
    public List<Finding> check(Facts facts, LocalDate at) {
        throw new RulesException("not asked in the catalog");
    }

    @Override
    public Decision decide(Facts facts, LocalDate at) {
        throw new RulesException("not asked in the catalog");
    }

    @Override
    public List<FilingDuty> filingDuties(Facts facts, LocalDate publishedOn) {
        throw new RulesException("not asked in the catalog");
    }

    @Override
    public Deadline deadline(String name, LocalDate start) {
        throw new RulesException("not asked in the catalog");
    }

    @Override
    public String pack() {
        return "test/1";
    }
}
