package org.wenshu.organization;

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

/** A pack that knows the rules this bundle cites, and nothing else. */
final class FakeRules implements Rules {

    static final String PACK = "zhanqian/test";

    private static final List<String> KNOWN = List.of("R5.3", "R5.4", "R5.6", "R30.6", "R41.1", "R41.2");

    @Override
    public Finding finding(String rule) {
        if (!KNOWN.contains(rule)) {
            throw new RulesException("no rule " + rule);
        }
        return new Finding(rule, "第四十一条", "应事先请假", Level.WARN, "请说明原因", List.of(), Basis.WORK_RULES, PACK);
    }

    @Override
    public String pack() {
        return PACK;
    }

    /** R41.1 and R41.2 as the district's pack has them. */
    @Override
    public List<Finding> check(Facts facts, LocalDate at) {
        if (!facts.matter().equals("LEAVE")) {
            throw new RulesException("no matter " + facts.matter());
        }
        boolean viceMayor = facts.values("absentPost").get(0).startsWith("vm");
        boolean kept = viceMayor ? approved(facts) : facts.values("reportedTo").size() > 1;
        return kept ? List.of() : List.of(finding(viceMayor ? "R41.1" : "R41.2"));
    }

    private static boolean approved(Facts facts) {
        boolean emergency = facts.values("emergency").contains("true");
        List<String> on = facts.values("approvedOn");
        return emergency
                || (facts.values("approvedBy").contains("mayor")
                        && on.get(0).compareTo(facts.values("leaveFrom").get(0)) <= 0);
    }

    @Override
    public Decision decide(Facts facts, LocalDate at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<FilingDuty> filingDuties(Facts facts, LocalDate publishedOn) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Deadline deadline(String name, LocalDate start) {
        throw new UnsupportedOperationException();
    }
}
