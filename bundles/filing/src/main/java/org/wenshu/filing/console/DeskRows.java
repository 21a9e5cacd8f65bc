package org.wenshu.filing.console;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingState;
import org.wenshu.filing.Filings;
import org.wenshu.filing.Messages;

/** Filings as lines of pages. */
@Component(service = DeskRows.class)
public class DeskRows {

    private final Filings filings;
    private final Organization organization;
    private final BusinessClock clock;

    @Activate
    public DeskRows(@Reference Filings filings, @Reference Organization organization, @Reference BusinessClock clock) {
        this.filings = filings;
        this.organization = organization;
        this.clock = clock;
    }

    /** A filing with what the caller may do; {@code correction} is where its correction stands, in Chinese. */
    public record Row(
            Filing filing,
            String state,
            String makers,
            Optional<String> correction,
            long daysLate,
            boolean maySubmit,
            boolean mayRegister) {}

    Row row(String id, Caller caller) {
        return row(filings.filing(id), caller);
    }

    Row row(Filing filing, Caller caller) {
        String makers = filing.enactingOrgans().stream().map(this::name).collect(Collectors.joining("、"));
        boolean waits = filing.state() == FilingState.DUE || filing.state() == FilingState.SUSPENDED;
        return new Row(
                filing,
                Messages.name(filing.state()),
                makers,
                filing.chain().map(chain -> Messages.name(chain.state())),
                filing.daysLate(clock.today()),
                waits && filings.maySubmit(filing, caller),
                filing.state() == FilingState.SUBMITTED && filings.mayRegister(caller));
    }

    String name(String organ) {
        return organization.organ(organ).map(Organ::shortName).orElse(organ);
    }

    LocalDate today() {
        return clock.today();
    }
}
