package org.wenshu.aids.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenshu.api.law.ArticleNumber;
import org.wenshu.api.review.Advice;

/** From when to when the draft shall be in force. */
final class Term {

    private static final String DATE = "(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日";
    private static final Pattern FROM_DATE = Pattern.compile("(?:自|从|于)\\s?" + DATE + "起(?:正式)?(?:施行|实施|执行|生效)");
    private static final Pattern AT_ONCE = Pattern.compile("自(?:公布|发布|印发|下发|发文)之日起(?:正式)?(?:施行|实施|执行|生效)");
    private static final Pattern LATER = Pattern.compile("自(?:公布|发布|印发)之日起[^，。]{1,10}(?:后|日起?|内)(?:施行|实施|执行|生效)");
    private static final Pattern YEARS =
            Pattern.compile("(?:有效|试行|施行|实施)期(?:限)?(?:为|：)?[^，。\\d]{0,4}?([一二两三四五六七八九十]{1,2}|\\d{1,2})\\s?年");
    private static final Pattern UNTIL =
            Pattern.compile("(?:至|到)\\s?" + DATE + "(?:止|为止)?[。，；\\s]?|" + DATE + "(?:起)?(?:自动)?(?:废止|失效)");
    private static final Pattern FOR_EVER = Pattern.compile("长期有效|永久有效");
    private static final Pattern TRIAL = Pattern.compile("暂行|试行");
    private static final int LONGEST = 5;
    private static final int LONGEST_ON_TRIAL = 2;
    private static final int NOTICE_DAYS = 30;

    private final Remarks remarks;
    private final List<Advice> advice = new ArrayList<>();

    Term(Remarks remarks) {
        this.remarks = remarks;
    }

    List<Advice> check() {
        Optional<LocalDate> from = beginning();
        validity(from);
        return advice;
    }

    private Optional<LocalDate> beginning() {
        Matcher date = FROM_DATE.matcher(remarks.text());
        if (date.find()) {
            Optional<LocalDate> from = day(date, 1);
            LocalDate known =
                    remarks.draft().documentDate().orElse(remarks.draft().examinedOn());
            if (from.isEmpty()) {
                advice.add(remarks.objection("no-such-day", date.start(), date.end()));
            } else if (from.get().isBefore(known)) {
                advice.add(remarks.objection("effective-before", date.start(), date.end(), from.get(), known));
            } else if (from.get().isBefore(known.plusDays(NOTICE_DAYS))) {
                advice.add(remarks.question("effective-soon", date.start(), date.end(), NOTICE_DAYS));
            }
            return from;
        }
        Matcher atOnce = AT_ONCE.matcher(remarks.text());
        if (atOnce.find()) {
            advice.add(remarks.question("effective-soon", atOnce.start(), atOnce.end(), NOTICE_DAYS));
        } else if (!LATER.matcher(remarks.text()).find()) {
            int end = remarks.text().length();
            advice.add(remarks.objection("effective-missing", end, end));
        }
        return Optional.empty();
    }

    private void validity(Optional<LocalDate> from) {
        boolean trial = TRIAL.matcher(remarks.draft().title()).find();
        int longest = trial ? LONGEST_ON_TRIAL : LONGEST;
        Matcher years = YEARS.matcher(remarks.text());
        Matcher until = UNTIL.matcher(remarks.text());
        Matcher forEver = FOR_EVER.matcher(remarks.text());
        if (years.find()) {
            int number = ArticleNumber.of("第" + years.group(1) + "条")
                    .map(ArticleNumber::number)
                    .orElse(0);
            if (number > longest) {
                advice.add(
                        remarks.question(trial ? "trial-too-long" : "too-long", years.start(), years.end(), longest));
            }
        } else if (until.find()) {
            LocalDate start = from.orElse(remarks.draft().examinedOn());
            int last = until.group(1) == null ? 4 : 1;
            boolean tooLong = day(until, last)
                    .map(end -> end.isAfter(start.plusYears(longest)))
                    .orElse(true);
            if (tooLong) {
                advice.add(
                        remarks.question(trial ? "trial-too-long" : "too-long", until.start(), until.end(), longest));
            }
        } else if (forEver.find()) {
            advice.add(
                    remarks.question(trial ? "trial-too-long" : "too-long", forEver.start(), forEver.end(), longest));
        } else {
            int end = remarks.text().length();
            advice.add(remarks.question("validity-missing", end, end, longest));
        }
    }

    /** The day in three groups of a match, from the first of them on. */
    private static Optional<LocalDate> day(Matcher date, int first) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(first)),
                    Integer.parseInt(date.group(first + 1)),
                    Integer.parseInt(date.group(first + 2))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
