package org.wenshu.organization;

import java.sql.Connection;
import org.jdbi.v3.core.Handle;

/**
 * Tells two states of the tables apart.
 *
 * @param version how many events they hold
 * @param epoch another one after each rebuild, which may read the same events differently
 */
record Mark(long version, String epoch) {

    static Mark of(Connection connection) {
        return OrganizationTables.handle(connection)
                .createQuery("SELECT version, epoch FROM organization_state")
                .map((row, context) -> new Mark(row.getLong("version"), row.getString("epoch")))
                .one();
    }

    void write(Handle handle) {
        handle.execute("UPDATE organization_state SET version = ?, epoch = ?", version, epoch);
    }
}
