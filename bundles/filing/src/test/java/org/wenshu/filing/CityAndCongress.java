package org.wenshu.filing;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.FilingDuty;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;

/** Rules that know the two filings of a document of the district government. */
final class CityAndCongress implements Rules {

    private static final Citation CITATION =
            new Citation("R32.6", "第三十二条", "应当依法依规及时报市政府备案", Basis.WORK_RULES, "test/1");

    @Override
    public List<FilingDuty> filingDuties(Facts facts, LocalDate publishedOn) {
        LocalDate nominal = publishedOn.plusDays(15);
        LocalDate congress = publishedOn.plusDays(30);
        return List.of(
                new FilingDuty("CITY_GOVERNMENT", "营口市人民政府", due(publishedOn, nominal, nominal.plusDays(2)), CITATION),
                new FilingDuty("DISTRICT_NPC_SC", "区人大常委会", due(publishedOn, congress, congress), CITATION));
    }

    private static Deadline due(LocalDate start, LocalDate nominal, LocalDate date) {
        return new Deadline("FILING", start, nominal, date, false, List.of(), CITATION);
    }

    @Override
    public String pack() {
        return "test/1";
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
    public Deadline deadline(String name, LocalDate start) {
        throw new RulesException("not asked in filing");
    }

    @Override
    public Finding finding(String rule) {
        throw new RulesException("not asked in filing");
    }
}
