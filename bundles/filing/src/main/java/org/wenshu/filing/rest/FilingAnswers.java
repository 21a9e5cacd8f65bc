package org.wenshu.filing.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingState;
import org.wenshu.filing.FilingTables;
import org.wenshu.filing.Filings;
import org.wenshu.filing.correction.Chains;
import org.wenshu.filing.correction.Correction;
import org.wenshu.filing.correction.CorrectionState;

/** Answers about filings. */
@Component(service = FilingAnswers.class)
public class FilingAnswers {

    private static final int MOST = 200;

    private final Filings filings;
    private final FilingTables tables;
    private final Chains chains;
    private final BusinessClock clock;

    @Activate
    public FilingAnswers(
            @Reference Filings filings,
            @Reference FilingTables tables,
            @Reference Chains chains,
            @Reference BusinessClock clock) {
        this.filings = filings;
        this.tables = tables;
        this.chains = chains;
        this.clock = clock;
    }

    /** A page of filings. */
    public record Listing(long total, List<FilingView> items) {}

    Listing listing(
            Optional<FilingState> state,
            boolean overdue,
            String documentId,
            Optional<CorrectionState> correction,
            int page,
            int size) {
        Optional<LocalDate> lateOn = overdue ? Optional.of(clock.today()) : Optional.empty();
        var filter = new FilingTables.Filter(state, lateOn, documentId, correction);
        int limit = Math.max(1, Math.min(size, MOST));
        int offset = (int) Math.min((long) Math.max(0, page) * limit, Integer.MAX_VALUE);
        List<FilingView> items =
                tables.list(filter, offset, limit).stream().map(this::line).toList();
        return new Listing(tables.count(filter), items);
    }

    /** How an organ files; {@code rate} is what was in time of what was due, in per cent. */
    public record Punctuality(String organ, long total, long inTime, long late, long missing, long rate) {}

    /** All of them. */
    public record Punctualities(long total, List<Punctuality> items) {}

    Punctualities timeliness(String year) {
        List<Punctuality> items = tables.timeliness(clock.today(), year).stream()
                .map(of -> new Punctuality(of.organ(), of.total(), of.inTime(), of.late(), of.missing(), of.rate()))
                .toList();
        return new Punctualities(items.size(), items);
    }

    /** A filing as a line of a list. */
    FilingView line(Filing filing) {
        return FilingView.of(filing, clock.today());
    }

    /** A filing with the course of its correction. */
    FilingView whole(String id) {
        Filing filing = filings.filing(id);
        Correction correction = chains.of(filing.documentId());
        boolean here = correction.filingId().filter(id::equals).isPresent();
        return FilingView.of(filing, here ? CorrectionView.of(correction) : Optional.empty(), clock.today());
    }
}
