package org.wenshu.organization;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.storage.Database;
import org.wenshu.organization.leave.Deed;
import org.wenshu.organization.leave.DeedKind;
import org.wenshu.organization.leave.Leave;

/** Reads leaves as far as they are committed. */
@Component(service = LeaveBook.class)
public final class LeaveBook {

    private final Database database;

    /** One thing that was done about a leave. */
    public record Entry(DeedKind kind, Deed by) {}

    @Activate
    public LeaveBook(@Reference OrganizationTables tables) {
        this.database = tables.database();
    }

    /** All leaves, the latest requests first. */
    public List<Leave> all() {
        return database.read(connection -> new LeaveRows(Handles.on(connection)).all());
    }

    public Optional<Leave> find(String id) {
        return database.read(connection -> new LeaveRows(Handles.on(connection)).find(id));
    }

    /** What was done about a leave, in order. */
    public List<Entry> trail(String id) {
        return database.read(connection -> new LeaveRows(Handles.on(connection)).deeds(id));
    }
}
