package org.wenshu.operations;

import java.sql.Connection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.storage.Database;
import org.wenshu.operations.event.BundleSwapped;

/** Lists the swaps of all nodes that share the journal. */
@Component(service = Projection.class)
public class SwapProjection implements Projection {

    private final SwapTables tables;

    @Activate
    public SwapProjection(@Reference SwapTables tables) {
        this.tables = tables;
    }

    @Override
    public String consumer() {
        return "operations";
    }

    @Override
    public Database database() {
        return tables.database();
    }

    @Override
    public void apply(JournalEntry entry, Connection connection) {
        if (!entry.type().equals(BundleSwapped.TYPE)) {
            return;
        }
        BundleSwapped swap = entry.as(BundleSwapped.class);
        Handles.on(connection)
                .execute(
                        """
                        INSERT INTO operations_swap (node, number, position, bundle, account, begun, outcome, version_from,
                            version_to, sha256, signer, reasons, held, longest_wait_millis, duration_millis, caught_up)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        swap.node(),
                        swap.number(),
                        entry.position(),
                        swap.bundle(),
                        swap.account(),
                        swap.begun(),
                        swap.outcome(),
                        swap.from(),
                        swap.to(),
                        swap.sha256(),
                        swap.signer(),
                        String.join("\n", swap.reasons()),
                        swap.held(),
                        swap.longestWaitMillis(),
                        swap.durationMillis(),
                        swap.caughtUp());
    }

    @Override
    public void clear(Connection connection) {
        Handles.on(connection).execute("DELETE FROM operations_swap");
    }
}
