package org.wenshu.operations;

import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.Database;
import org.wenshu.api.storage.Databases;
import org.wenshu.api.storage.Schema;
import org.wenshu.operations.event.BundleSwapped;

/** The swaps of all nodes, for reading; {@link SwapProjection} writes them. */
@Component(service = SwapTables.class)
public class SwapTables {

    private final Database database;

    @Activate
    public SwapTables(@Reference Databases databases) {
        database = databases.open(new Schema("operations", SwapTables.class, List.of("V1__operations.sql")));
    }

    Database database() {
        return database;
    }

    /** A part of the list; {@code total} is the length of all of it. */
    public record Slice(int total, List<BundleSwapped> items) {}

    /** The swaps that ended, the latest first. */
    public Slice swaps(int page, int size) {
        return read(handle -> new Slice(
                handle.createQuery("SELECT count(*) FROM operations_swap")
                        .mapTo(Integer.class)
                        .one(),
                handle.createQuery("SELECT * FROM operations_swap ORDER BY position DESC LIMIT :size OFFSET :start")
                        .bind("size", size)
                        .bind("start", (long) page * size)
                        .map((row, context) -> new BundleSwapped(
                                row.getString("node"),
                                row.getLong("number"),
                                row.getString("bundle"),
                                row.getString("account"),
                                row.getString("begun"),
                                row.getString("outcome"),
                                row.getString("version_from"),
                                row.getString("version_to"),
                                row.getString("sha256"),
                                row.getString("signer"),
                                row.getString("reasons").lines().toList(),
                                row.getInt("held"),
                                row.getLong("longest_wait_millis"),
                                row.getLong("duration_millis"),
                                row.getLong("caught_up")))
                        .list()));
    }

    private <T> T read(Function<Handle, T> work) {
        return database.read(connection -> work.apply(Handles.on(connection)));
    }
}
