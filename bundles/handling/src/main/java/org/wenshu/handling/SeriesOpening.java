package org.wenshu.handling;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.organization.Role;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.handling.event.NumberingBegun;

/** Lets a series of numbers go on from those that were given before this system. */
@Component(service = SeriesOpening.class)
public class SeriesOpening {

    private static final int HIGHEST = 99_999;

    private final CaseJournal journal;
    private final CaseTables tables;
    private final Issuers issuers;
    private final BusinessClock clock;

    @Activate
    public SeriesOpening(
            @Reference CaseJournal journal,
            @Reference CaseTables tables,
            @Reference Issuers issuers,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.tables = tables;
        this.issuers = issuers;
        this.clock = clock;
    }

    /**
     * Says which number of an issuer was the last one in a year.
     *
     * @throws ProblemException if this system gave numbers of that series already, or the caller is not the director
     */
    public NumberSeries begin(Caller caller, String issuerCode, int year, int lastUsed) {
        if (!caller.has(Role.OFFICE_DIRECTOR)) {
            throw Refusal.of(403, "director-only");
        }
        if (!issuers.knows(issuerCode)) {
            throw Refusal.of(422, "unknown-issuer-code", issuerCode);
        }
        if (Math.abs(year - clock.today().getYear()) > 1) {
            throw Refusal.of(422, "year-out-of-range", Integer.toString(year));
        }
        if (lastUsed < 1 || lastUsed > HIGHEST) {
            throw Refusal.of(422, "serial-out-of-range", Integer.toString(HIGHEST));
        }
        journal.commit(() -> {
            tables.series(issuerCode, year).ifPresent(series -> {
                throw Refusal.of(
                        409, "series-begun", issuerCode, Integer.toString(year), Integer.toString(series.lastUsed()));
            });
            NumberSeries fresh = NumberSeries.fresh(issuerCode, year);
            return Append.by(caller.account())
                    .to(fresh.stream(), fresh.version(), new NumberingBegun(issuerCode, year, lastUsed));
        });
        return tables.series(issuerCode, year).orElseThrow();
    }
}
