package org.wenshu.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.FactType;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.FilingDuty;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.RuleNames;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;
import org.wenshu.api.rules.Signatory;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.rules.WorkingDays;

/** The few rules that the scenarios of handling need; routes as decision tables 1.A and 1.B give them. */
final class Pack implements Rules {

    static final String ID = "test/1";

    private static final Set<String> KNOWN = Set.of(
            "R5.1", "R5.3", "R5.6", "R16.1", "R16.2", "R18.1", "R22.3", "R28.3", "R29.1", "R29.2", "R29.3", "R29.4",
            "R29.5", "R29.6", "R30.1", "R30.2", "R30.5", "R30.8", "R31.1", "R32.2", "R40.1", "R41.5");
    private static final Map<String, Integer> PERIODS = Map.of(
            PeriodNames.SUBMISSION_AFTER_MEETING, 3,
            PeriodNames.ISSUE_AFTER_MEETING, 7,
            PeriodNames.DISCLOSURE, 20,
            PeriodNames.JUSTICE_REVIEW_EARLIEST, 5,
            PeriodNames.JUSTICE_REVIEW_LATEST, 15,
            PeriodNames.CONSULTATION_REPLY, 7);

    final Almanac almanac = new Almanac();

    /** What was asked beside decisions. */
    final List<Facts> asked = new CopyOnWriteArrayList<>();

    private volatile Optional<String> refused = Optional.empty();

    /** From now on nothing determined has a route, for the reason of a rule. */
    void refuse(String rule) {
        refused = Optional.of(rule);
    }

    @Override
    public List<Finding> check(Facts facts, LocalDate at) {
        asked.add(facts);
        boolean major = facts.matter().equals("SIGN_OFF")
                && facts.values("majorDecision").contains("true");
        List<Finding> findings = new ArrayList<>();
        if (major && !facts.values("meetingDecision").contains("true")) {
            findings.add(finding("R18.1"));
        }
        if (facts.matter().equals("SIGN_OFF") && !facts.values("ground").isEmpty()) {
            findings.add(finding("R31.1"));
        }
        if (major && facts.values("partyReport").isEmpty()) {
            findings.add(finding("R40.1"));
        }
        return findings;
    }

    @Override
    public Decision decide(Facts facts, LocalDate at) {
        if (facts.normative() == Normativity.UNDETERMINED
                && facts.title().orElse("").contains("办法")) {
            return new Decision(List.of(undetermined()), List.of(), Optional.empty(), Optional.empty(), List.of(), ID);
        }
        if (refused.isPresent()) {
            return new Decision(
                    List.of(finding(refused.get())), List.of(), Optional.empty(), Optional.empty(), List.of(), ID);
        }
        List<RouteStep> route = route(facts);
        Optional<Signatory> signatory = route.stream()
                .filter(step -> step.step() == StepKind.SIGN_OFF)
                .findFirst()
                .map(step -> new Signatory(step.post(), step.person(), step.capacity(), "2", step.citation()));
        return new Decision(List.of(), route, signatory, Optional.empty(), List.of(), ID);
    }

    private static Finding undetermined() {
        return new Finding(
                RuleNames.NORMATIVITY_UNDETERMINED,
                "缺省设置",
                "会同区司法局认定",
                Level.BLOCK,
                "尚未认定",
                List.of(),
                Basis.DEFAULT,
                ID);
    }

    @Override
    public List<DeclaredFact> facts(String matter) {
        if (matter.equals("SIGN_OFF")) {
            return List.of(
                    new DeclaredFact("signer", "签发的岗位", FactType.POST, List.of(matter), Map.of(), Optional.empty()),
                    new DeclaredFact(
                            "answeredRequest", "所答复的请示", FactType.TEXT, List.of(matter), Map.of(), Optional.empty()),
                    new DeclaredFact(
                            "partyReport", "向区委请示报告的文件", FactType.TEXT, List.of(matter), Map.of(), Optional.empty()));
        }
        return List.of(
                new DeclaredFact(
                        "meetingDecision", "常务会议已作出决定", FactType.FLAG, List.of(matter), Map.of(), Optional.empty()),
                new DeclaredFact("majorDecision", "重大行政决策", FactType.FLAG, List.of(matter), Map.of(), Optional.empty()),
                new DeclaredFact(
                        "ground", "理由", FactType.CHOICE, List.of(matter), Map.of("A", "甲类"), Optional.of("选一项")),
                new DeclaredFact("plannedOn", "计划日期", FactType.DATE, List.of(matter), Map.of(), Optional.empty()));
    }

    private static List<RouteStep> route(Facts facts) {
        IssuerName issuer = facts.issuerName().orElse(null);
        if (issuer == null) {
            return facts.documentKind()
                    .map(kind -> List.of(
                            step(StepKind.OFFICE_AUDIT, "gov-office", "office-director"),
                            step(StepKind.LEADER_REVIEW, "gov", "vm2")))
                    .orElse(List.of());
        }
        boolean important = facts.importance() == Importance.IMPORTANT;
        boolean normative = facts.normative() == Normativity.YES;
        String organ = facts.submittingOrgan().orElse("gov-office");
        return switch (issuer) {
            case GOV -> normative ? governmentNormative(organ) : governmentOther(important);
            case GOV_OFFICE -> ofTheOffice(facts, important);
            case DEPT, JOINT_DEPT -> ofDepartments(organ, facts.values("ground").isEmpty());
        };
    }

    private static List<RouteStep> ofTheOffice(Facts facts, boolean important) {
        if (important && facts.values("signatureForwardedTo").contains("mayor")) {
            return List.of(step(StepKind.LEADER_REVIEW, "gov", "vm1"), step(StepKind.SIGN_OFF, "gov", "mayor"));
        }
        return facts.values("meetingDecision").contains("true")
                ? List.of(step(StepKind.SIGN_OFF, "gov", "mayor"))
                : List.of(step(StepKind.SIGN_OFF, "gov-office", important ? "vm1" : "office-director"));
    }

    private static List<RouteStep> ofDepartments(String organ, boolean reviewed) {
        RouteStep signature = step(StepKind.SIGN_OFF, organ, organ + ".principal");
        return reviewed
                ? List.of(step(StepKind.DEPARTMENT_LEGAL_REVIEW, organ, organ + ".legal-unit"), signature)
                : List.of(signature);
    }

    private static List<RouteStep> governmentNormative(String organ) {
        return List.of(
                step(StepKind.DEPARTMENT_LEGAL_REVIEW, organ, organ + ".legal-unit"),
                step(StepKind.OFFICE_AUDIT, "gov-office", "office-director"),
                step(StepKind.JUSTICE_REVIEW, "justice", "justice-reviewer"),
                step(StepKind.EXECUTIVE_MEETING, "gov-office", "office-director"),
                step(StepKind.LEADER_REVIEW, "gov", "vm2"),
                step(StepKind.SIGN_OFF, "gov", "mayor"));
    }

    private static List<RouteStep> governmentOther(boolean important) {
        List<RouteStep> route = new ArrayList<>();
        route.add(step(StepKind.OFFICE_AUDIT, "gov-office", "office-director"));
        if (important) {
            route.add(step(StepKind.LEADER_REVIEW, "gov", "vm1"));
        }
        route.add(step(StepKind.SIGN_OFF, "gov", important ? "mayor" : "vm1"));
        return route;
    }

    static RouteStep step(StepKind kind, String organ, String post) {
        return new RouteStep(
                kind,
                new District().organ(organ).orElseThrow().shortName(),
                organ,
                post,
                Optional.ofNullable(District.person(post)),
                Capacity.OWN,
                citation(kind == StepKind.JUSTICE_REVIEW ? "R30.2" : "R31." + kind.ordinal()));
    }

    static Citation citation(String rule) {
        return new Citation(rule, "第三十一条", "以区政府名义制发的行政规范性文件，由区长签发", Basis.WORK_RULES, ID);
    }

    @Override
    public List<FilingDuty> filingDuties(Facts facts, LocalDate publishedOn) {
        return List.of();
    }

    @Override
    public Deadline deadline(String name, LocalDate start) {
        WorkingDays.Count count = almanac.count(start, PERIODS.get(name), WorkingDays.Unit.WORKING);
        return new Deadline(
                name, start, count.date(), count.date(), count.provisional(), count.counted(), citation("R22"));
    }

    @Override
    public Finding finding(String rule) {
        if (!KNOWN.contains(rule)) {
            throw new RulesException("no rule " + rule);
        }
        return new Finding(rule, "条", "文", Level.BLOCK, "不符合" + rule, List.of(), Basis.WORK_RULES, ID);
    }

    @Override
    public String pack() {
        return ID;
    }
}
