package org.wenshu.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wenshu.api.organization.Role;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.Evidence;
import org.wenshu.api.rules.FactType;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.FilingDuty;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;

/** A pack of one check that the test sets; remembers what it was asked. */
public final class StubRules implements Rules {

    static final String PACK = "test/1";

    private final List<Facts> asked = new ArrayList<>();
    private volatile Function<Facts, List<Finding>> check = facts -> List.of();
    private volatile boolean away;

    public void check(Function<Facts, List<Finding>> check) {
        this.check = check;
    }

    /** Finds a rule broken wherever the text holds the words. */
    public void find(String rule, Level level, String words) {
        check(facts -> facts.text().contains(words) ? List.of(finding(rule, level, facts.text(), words)) : List.of());
    }

    /** The same with a finding that a role may clear. */
    public void findClearable(String rule, String words, Role role) {
        check(facts -> facts.text().contains(words)
                ? List.of(clearable(finding(rule, Level.RETURN, facts.text(), words), role))
                : List.of());
    }

    static Finding clearable(Finding f, Role role) {
        return new Finding(
                f.rule(),
                f.article(),
                f.quote(),
                f.level(),
                f.message(),
                f.evidence(),
                f.basis(),
                f.rulePack(),
                Optional.of(role));
    }

    static Finding finding(String rule, Level level, String text, String words) {
        int start = text.indexOf(words);
        return new Finding(
                rule,
                "第二十七条",
                "报告不得夹带请示事项",
                level,
                "报告中有请示语",
                List.of(new Evidence(words, start, start + words.length())),
                Basis.WORK_RULES,
                PACK);
    }

    void goAway() {
        away = true;
    }

    synchronized Facts lastFacts() {
        return asked.get(asked.size() - 1);
    }

    @Override
    public synchronized List<Finding> check(Facts facts, LocalDate at) {
        if (away) {
            throw new RulesException("no pack is in force");
        }
        asked.add(facts);
        return check.apply(facts);
    }

    @Override
    public Decision decide(Facts facts, LocalDate at) {
        return new Decision(check(facts, at), List.of(), Optional.empty(), Optional.empty(), List.of(), PACK);
    }

    @Override
    public List<FilingDuty> filingDuties(Facts facts, LocalDate publishedOn) {
        return List.of();
    }

    @Override
    public Deadline deadline(String name, LocalDate start) {
        throw new RulesException("no period " + name);
    }

    @Override
    public Finding finding(String rule) {
        throw new RulesException("no rule " + rule);
    }

    @Override
    public List<DeclaredFact> facts(String matter) {
        if (away) {
            throw new RulesException("no pack is in force");
        }
        return List.of(
                fact("similarDocument", "相近文件", FactType.TEXT, Map.of()),
                fact("endedReference", "引用的已失效文件", FactType.TEXT, Map.of()),
                fact("meetingDecision", "常务会议已作出决定", FactType.FLAG, Map.of()),
                fact("exceptionGround", "直接报送的理由", FactType.CHOICE, Map.of("LEADER_ASSIGNED", "领导同志交办事项")));
    }

    private static DeclaredFact fact(String name, String label, FactType type, Map<String, String> choices) {
        return new DeclaredFact(name, label, type, List.of(Facts.DOCUMENT), choices, Optional.empty());
    }

    @Override
    public String pack() {
        return PACK;
    }
}
