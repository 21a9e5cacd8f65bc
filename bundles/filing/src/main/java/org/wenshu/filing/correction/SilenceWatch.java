package org.wenshu.filing.correction;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.time.DayBegun;
import org.wenshu.filing.FilingTables;

/** Takes the silence of departments for a refusal when a day begins, Article 32 and ambiguity A-22. */
@Component(service = DayBegun.class)
public class SilenceWatch implements DayBegun {

    private final Chains chains;
    private final FilingTables tables;

    @Activate
    public SilenceWatch(@Reference Chains chains, @Reference FilingTables tables) {
        this.chains = chains;
        this.tables = tables;
    }

    @Override
    public void dayBegun(LocalDate today) {
        tables.silent(today).forEach(documentId -> chains.silence(documentId, today));
    }
}
