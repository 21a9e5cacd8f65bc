package org.wenshu.review.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.rules.WorkingDays;
import org.wenshu.review.Review;
import org.wenshu.review.ReviewTables;

/** Counts what desks did in a period. Safe for use by many threads. */
@Component(service = DeskFigures.class)
public class DeskFigures {

    private final ReviewTables tables;
    private final WorkingDays workingDays;

    @Activate
    public DeskFigures(@Reference ReviewTables tables, @Reference WorkingDays workingDays) {
        this.tables = tables;
        this.workingDays = workingDays;
    }

    /**
     * The figures.
     *
     * @param desk the one that is asked for; empty for all
     * @param today up to which a review that is still open may be late
     */
    public Figures of(Optional<String> desk, LocalDate from, LocalDate to, LocalDate today) {
        Map<String, List<Review>> byOrgan = tables.touched(desk, from, to).stream()
                .collect(Collectors.groupingBy(Review::organ, TreeMap::new, Collectors.toList()));
        LocalDate end = to.isBefore(today) ? to : today;
        List<Figures.Row> rows = new ArrayList<>();
        byOrgan.forEach((organ, reviews) -> rows.add(row(organ, reviews, from, to, end)));
        if (rows.size() > 1) {
            List<Review> all = byOrgan.values().stream().flatMap(List::stream).toList();
            rows.add(row("", all, from, to, end));
        }
        return new Figures(from, to, rows);
    }

    private Figures.Row row(String organ, List<Review> reviews, LocalDate from, LocalDate to, LocalDate end) {
        Predicate<LocalDate> within = day -> !day.isBefore(from) && !day.isAfter(to);
        List<Review> issued = reviews.stream()
                .filter(review ->
                        review.opinion().filter(o -> within.test(o.issuedOn())).isPresent())
                .toList();
        Map<Conclusion, Integer> conclusions = new EnumMap<>(Conclusion.class);
        for (Conclusion conclusion : Conclusion.values()) {
            conclusions.put(
                    conclusion,
                    count(issued, review -> review.opinion().orElseThrow().conclusion() == conclusion));
        }
        return new Figures.Row(
                organ,
                count(reviews, review -> within.test(review.openedOn())),
                count(reviews, review -> review.requestedOn().filter(within).isPresent()),
                conclusions,
                average(issued),
                count(issued, DeskFigures::issuedLate) + count(reviews, review -> review.overdue(end)),
                count(reviews, review -> review.state().open()));
    }

    private static int count(List<Review> reviews, Predicate<Review> wanted) {
        return (int) reviews.stream().filter(wanted).count();
    }

    private static boolean issuedLate(Review review) {
        return review.window()
                .filter(window -> review.opinion().orElseThrow().issuedOn().isAfter(window.latest()))
                .isPresent();
    }

    private double average(List<Review> issued) {
        double days = issued.stream().mapToInt(this::days).average().orElse(0);
        return Math.round(days * 10) / 10.0;
    }

    /** The day of the complete materials is not counted, the day of the opinion is. */
    private int days(Review review) {
        LocalDate start = review.window().orElseThrow().acceptedOn();
        LocalDate end = review.opinion().orElseThrow().issuedOn();
        return end.isAfter(start)
                ? (int) start.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(workingDays::working)
                        .count()
                : 0;
    }
}
