package org.wenshu.filing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.FilingDuty;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;

/** Rules that know filing and correction, in days that do not roll but for the filing with the city. */
final class Article32 implements Rules {

    private static final Citation CITATION =
            new Citation("R32.6", "第三十二条", "应当依法依规及时报市政府备案", Basis.WORK_RULES, "test/1");

    /** Days by the name of the period; a test may take some away. */
    final Map<String, Integer> days = new HashMap<>(Map.of(
            "FILING",
            15,
            PeriodNames.FILING_REGISTRATION,
            15,
            PeriodNames.FILING_SUPPLEMENT,
            15,
            PeriodNames.FILING_REVIEW,
            30,
            PeriodNames.CORRECTION_REPLY,
            30));

    @Override
    public List<FilingDuty> filingDuties(Facts facts, LocalDate publishedOn) {
        LocalDate nominal = publishedOn.plusDays(15);
        LocalDate congress = publishedOn.plusDays(30);
        FilingDuty city =
                new FilingDuty("CITY_GOVERNMENT", "营口市人民政府", due(publishedOn, nominal, nominal.plusDays(2)), CITATION);
        boolean department = facts.issuerName()
                .filter(name -> name == IssuerName.DEPT || name == IssuerName.JOINT_DEPT)
                .isPresent();
        return department
                ? List.of(
                        new FilingDuty("DISTRICT_GOVERNMENT", "站前区人民政府", due(publishedOn, nominal, nominal), CITATION),
                        city)
                : List.of(
                        city,
                        new FilingDuty("DISTRICT_NPC_SC", "区人大常委会", due(publishedOn, congress, congress), CITATION));
    }

    private static Deadline due(LocalDate start, LocalDate nominal, LocalDate date) {
        return new Deadline("FILING", start, nominal, date, false, List.of(), CITATION);
    }

    /** Days that a period ends later by because of a holiday of next year; less than 0 while it has no notice. */
    int holiday;

    @Override
    public String pack() {
        return "test/1";
    }

    @Override
    public Deadline deadline(String name, LocalDate start) {
        LocalDate end = start.plusDays(
                Optional.ofNullable(days.get(name)).orElseThrow(() -> new RulesException("no period " + name)));
        boolean nextYear = start.getYear() < end.getYear();
        LocalDate last = nextYear ? end.plusDays(Math.max(0, holiday)) : end;
        return new Deadline(name, start, end, last, nextYear && holiday < 0, List.of(), CITATION);
    }

    @Override
    public Finding finding(String rule) {
        return new Finding(rule, "第三十二条", "……", Level.BLOCK, "……", List.of(), Basis.WORK_RULES, "test/1");
    }

    @Override
    public List<Finding> check(Facts facts, LocalDate at) {
        throw new RulesException("not asked in filing");
    }

    @Override
    public Decision decide(Facts facts, LocalDate at) {
        throw new RulesException("not asked in filing");
    }

    @Override
    public List<DeclaredFact> facts(String matter) {
        throw new RulesException("not asked in filing");
    }
}
