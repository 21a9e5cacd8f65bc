package org.wenshu.catalog;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.wenshu.catalog.cleanup.Cleanup;
import org.wenshu.catalog.edition.EditionIssued;
import org.wenshu.catalog.edition.EditionLine;

/** What the Justice Bureau publishes about the catalog as a whole, and what that is made of. */
public class Bulletins {

    private final Entries entries;

    public Bulletins(Entries entries) {
        this.entries = entries;
    }

    /** Quarterly editions, the latest first. */
    public List<EditionIssued> editions() {
        return read(EditionRows::all);
    }

    /** What an edition of some days says. */
    public List<EditionLine> editionLines(LocalDate from, LocalDate to) {
        return read(handle -> EditionRows.between(handle, from, to));
    }

    /** Clean-ups, the latest first. */
    public List<Cleanup> cleanups() {
        return read(CleanupRows::all);
    }

    /** Numbers of the entries that have not ended on a day. */
    public List<String> alive(LocalDate day) {
        return read(handle -> handle
                .createQuery("SELECT e.* FROM catalog_entry e ORDER BY e.number")
                .map((row, context) -> EntryRow.validity(row).aliveOn(day)
                        ? Optional.of(row.getString("number"))
                        : Optional.<String>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    /** The first day on which anything was published; empty if nothing ever was. */
    public Optional<LocalDate> firstPublication() {
        return read(handle -> handle.createQuery("SELECT MIN(published_on) AS day FROM catalog_entry")
                .map((row, context) -> EntryRow.day(row, "day"))
                .one());
    }

    private <T> T read(Function<Handle, T> work) {
        return entries.database().read((Connection connection) -> work.apply(Handles.on(connection)));
    }
}
