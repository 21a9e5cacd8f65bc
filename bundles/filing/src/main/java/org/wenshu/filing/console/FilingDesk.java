package org.wenshu.filing.console;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.web.Caller;
import org.wenshu.filing.FilingTables;
import org.wenshu.filing.Timeliness;

/** The list of filings, and the form for what was issued elsewhere. */
@Component(service = FilingDesk.class)
public class FilingDesk {

    private static final int SHOWN = 200;

    private final DeskRows rows;
    private final FilingTables tables;
    private final Organization organization;

    @Activate
    public FilingDesk(@Reference DeskRows rows, @Reference FilingTables tables, @Reference Organization organization) {
        this.rows = rows;
        this.tables = tables;
        this.organization = organization;
    }

    /** How an organ files. */
    public record Organs(String name, Timeliness timeliness, long rate) {}

    /** The list; with what is late comes how each organ files. */
    public record Duties(
            List<DeskRows.Row> rows, List<Organs> organs, String today, boolean overdueOnly, boolean mayNote) {}

    /** The form for documents from outside. */
    public record Outside(String today, List<Organ> organs) {}

    Duties duties(boolean overdueOnly, boolean mayNote, Caller caller) {
        LocalDate today = rows.today();
        var filter = overdueOnly ? FilingTables.Filter.overdue(today) : FilingTables.Filter.ALL;
        List<DeskRows.Row> shown = tables.list(filter, 0, SHOWN).stream()
                .map(filing -> rows.row(filing, caller))
                .toList();
        List<Organs> organs = overdueOnly
                ? tables.timeliness(today, "").stream()
                        .map(of -> new Organs(rows.name(of.organ()), of, of.rate()))
                        .toList()
                : List.of();
        return new Duties(shown, organs, today.toString(), overdueOnly, mayNote);
    }

    Outside outside() {
        List<Organ> organs = organization.organs().stream()
                .filter(organ -> organ.type() != OrganType.OUTSIDE)
                .toList();
        return new Outside(rows.today().toString(), organs);
    }
}
