package org.wenshu.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.organization.Capacity;
import org.wenshu.organization.leave.Deed;
import org.wenshu.organization.leave.DeedKind;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.leave.LeaveKind;
import org.wenshu.organization.leave.LeaveRequest;
import org.wenshu.organization.leave.LeaveState;
import org.wenshu.organization.model.AbsenceReason;

/** The tables of leaves. */
final class LeaveRows {

    private final Handle handle;

    LeaveRows(Handle handle) {
        this.handle = handle;
    }

    /** All leaves, the latest requests first. */
    List<Leave> all() {
        return handle.createQuery("SELECT * FROM organization_leave ORDER BY seq DESC")
                .map((row, context) -> leave(row))
                .list();
    }

    Optional<Leave> find(String id) {
        return handle.createQuery("SELECT * FROM organization_leave WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> leave(row))
                .findOne();
    }

    List<LeaveBook.Entry> deeds(String id) {
        return handle.createQuery("SELECT * FROM organization_leave_deed WHERE leave_id = ? ORDER BY seq")
                .bind(0, id)
                .map((row, context) -> deed(row))
                .list();
    }

    void add(long seq, String id, DeedKind kind, Deed by) {
        handle.execute(
                "INSERT INTO organization_leave_deed (seq, leave_id, deed, account, person, post, capacity, done_on,"
                        + " note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                seq,
                id,
                kind.name(),
                by.account(),
                by.person(),
                by.post(),
                by.capacity().name(),
                by.on().toString(),
                by.note());
    }

    /** Writes a leave; the first time under a number. */
    void save(long seq, Leave leave) {
        int known = handle.execute(
                "UPDATE organization_leave SET state = ?, leaders = ?, acknowledged = ?, granted_on = ? WHERE id = ?",
                leave.state().name(),
                Rows.text(leave.leaders()),
                Rows.text(leave.acknowledged()),
                leave.grantedOn().map(LocalDate::toString).orElse(null),
                leave.id());
        if (known == 0) {
            insert(seq, leave.request(), leave.state());
        }
    }

    private void insert(long seq, LeaveRequest request, LeaveState state) {
        handle.execute(
                "INSERT INTO organization_leave (seq, id, kind, person, post, reason, place, first_day, last_day,"
                        + " requested_on, late_reason, acting_post, designation, state, leaders, acknowledged)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')",
                seq,
                request.id(),
                request.kind().name(),
                request.person(),
                request.post(),
                request.reason().name(),
                request.place(),
                request.from().toString(),
                request.until().toString(),
                request.requestedOn().toString(),
                request.lateReason(),
                request.actingPost().orElse(null),
                request.designation(),
                state.name());
    }

    private static Leave leave(ResultSet row) throws SQLException {
        LeaveRequest request = new LeaveRequest(
                row.getString("id"),
                LeaveKind.valueOf(row.getString("kind")),
                row.getString("person"),
                row.getString("post"),
                AbsenceReason.valueOf(row.getString("reason")),
                row.getString("place"),
                LocalDate.parse(row.getString("first_day")),
                LocalDate.parse(row.getString("last_day")),
                LocalDate.parse(row.getString("requested_on")),
                row.getString("late_reason"),
                Optional.ofNullable(row.getString("acting_post")),
                row.getString("designation"));
        return new Leave(
                request,
                LeaveState.valueOf(row.getString("state")),
                Rows.lines(row.getString("leaders")),
                Rows.lines(row.getString("acknowledged")),
                Rows.day(row, "granted_on"));
    }

    private static LeaveBook.Entry deed(ResultSet row) throws SQLException {
        Deed by = new Deed(
                row.getString("account"),
                row.getString("person"),
                row.getString("post"),
                Capacity.valueOf(row.getString("capacity")),
                LocalDate.parse(row.getString("done_on")),
                row.getString("note"));
        return new LeaveBook.Entry(DeedKind.valueOf(row.getString("deed")), by);
    }
}
