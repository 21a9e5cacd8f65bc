package org.wenshu.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.rules.Basis;
import org.wenshu.api.rules.Citation;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.FilingDuty;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.PeriodNames;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;

/** Rules that know the two periods of a legality review, on weeks without holidays. */
final class FiveToFifteen implements Rules {

    private int lastNotice = 2025;

    /** The notice of the next year comes out, with one more holiday in it. */
    void nextNotice() {
        lastNotice++;
    }

    private Optional<String> persons = Optional.empty();

    /** From now on an opinion needs two persons. */
    void askForTwo() {
        persons = Optional.of("2");
    }

    @Override
    public Optional<String> policy(String name) {
        return name.equals(Opinions.PERSONS) ? persons : Optional.empty();
    }

    private static final Map<String, Integer> DAYS = Map.of(
            PeriodNames.JUSTICE_REVIEW_EARLIEST, 5,
            PeriodNames.MAJOR_DECISION_REVIEW_EARLIEST, 7,
            PeriodNames.JUSTICE_REVIEW_LATEST, 15);

    @Override
    public Deadline deadline(String name, LocalDate start) {
        int days = DAYS.get(name);
        List<LocalDate> counted = new ArrayList<>();
        for (LocalDate day = start.plusDays(1); counted.size() < days; day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                counted.add(day);
            }
        }
        LocalDate end = counted.get(counted.size() - 1);
        Citation citation = new Citation("P1", "国办发〔2018〕115号", "一般不少于5个工作日，最长不超过15个工作日", Basis.OTHER_NORM, pack());
        boolean provisional = end.getYear() > lastNotice;
        LocalDate moved = name.equals(PeriodNames.JUSTICE_REVIEW_LATEST) && !provisional && end.getYear() > 2025
                ? end.plusDays(1)
                : end;
        return new Deadline(name, start, moved, moved, provisional, counted, citation);
    }

    @Override
    public String pack() {
        return "test/1";
    }

    @Override
    public List<Finding> check(Facts facts, LocalDate at) {
        throw new RulesException("not asked in a review");
    }

    @Override
    public Decision decide(Facts facts, LocalDate at) {
        throw new RulesException("not asked in a review");
    }

    @Override
    public List<FilingDuty> filingDuties(Facts facts, LocalDate publishedOn) {
        throw new RulesException("not asked in a review");
    }

    @Override
    public Finding finding(String rule) {
        throw new RulesException("not asked in a review");
    }
}
