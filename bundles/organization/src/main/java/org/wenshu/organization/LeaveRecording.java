package org.wenshu.organization;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.organization.event.LeaveAcknowledged;
import org.wenshu.organization.event.LeaveApproved;
import org.wenshu.organization.event.LeaveBegunInEmergency;
import org.wenshu.organization.event.LeaveRefused;
import org.wenshu.organization.event.LeaveReported;
import org.wenshu.organization.event.LeaveRequested;
import org.wenshu.organization.event.LeaveReturned;
import org.wenshu.organization.event.LeaveWithdrawn;
import org.wenshu.organization.leave.Deed;
import org.wenshu.organization.leave.DeedKind;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.leave.LeaveRequest;
import org.wenshu.organization.leave.LeaveState;

/** Writes what an entry says about a leave into the tables. */
final class LeaveRecording {

    private final LeaveRows rows;

    LeaveRecording(Handle handle) {
        this.rows = new LeaveRows(handle);
    }

    /** Whether the entry was about a leave. */
    boolean records(JournalEntry entry) {
        Optional<Step> step = step(entry);
        step.ifPresent(taken -> {
            rows.save(entry.streamVersion(), taken.leave());
            rows.add(entry.streamVersion(), taken.leave().id(), taken.kind(), taken.by());
        });
        return step.isPresent();
    }

    private record Step(Leave leave, DeedKind kind, Deed by) {}

    private Optional<Step> step(JournalEntry entry) {
        return switch (entry.type()) {
            case "organization.LeaveRequested" -> Optional.of(requested(entry.as(LeaveRequested.class)));
            case "organization.LeaveReported" -> Optional.of(reported(entry.as(LeaveReported.class)));
            case "organization.LeaveAcknowledged" -> Optional.of(acknowledged(entry.as(LeaveAcknowledged.class)));
            case "organization.LeaveApproved" -> Optional.of(approved(entry.as(LeaveApproved.class)));
            case "organization.LeaveRefused" -> {
                LeaveRefused event = entry.as(LeaveRefused.class);
                yield Optional.of(moved(event.leave(), LeaveState.REFUSED, DeedKind.REFUSED, event.by()));
            }
            case "organization.LeaveBegunInEmergency" -> {
                LeaveBegunInEmergency event = entry.as(LeaveBegunInEmergency.class);
                yield Optional.of(moved(event.leave(), LeaveState.EMERGENCY, DeedKind.EMERGENCY, event.by()));
            }
            case "organization.LeaveWithdrawn" -> {
                LeaveWithdrawn event = entry.as(LeaveWithdrawn.class);
                yield Optional.of(moved(event.leave(), LeaveState.WITHDRAWN, DeedKind.WITHDRAWN, event.by()));
            }
            case "organization.LeaveReturned" -> {
                LeaveReturned event = entry.as(LeaveReturned.class);
                yield Optional.of(moved(event.leave(), LeaveState.RETURNED, DeedKind.RETURNED, event.by()));
            }
            default -> Optional.empty();
        };
    }

    private static Step requested(LeaveRequested event) {
        LeaveRequest request = event.request();
        return new Step(Leave.of(request), DeedKind.REQUESTED, event.by());
    }

    private Step reported(LeaveReported event) {
        return new Step(leave(event.leave()).reported(event.leaders()), DeedKind.REPORTED, event.by());
    }

    private Step acknowledged(LeaveAcknowledged event) {
        Deed by = event.by();
        return new Step(leave(event.leave()).acknowledged(event.leader(), by.on()), DeedKind.ACKNOWLEDGED, by);
    }

    private Step approved(LeaveApproved event) {
        Deed by = event.by();
        return new Step(leave(event.leave()).approved(by.on()), DeedKind.APPROVED, by);
    }

    private Step moved(String id, LeaveState state, DeedKind kind, Deed by) {
        return new Step(leave(id).in(state), kind, by);
    }

    private Leave leave(String id) {
        return rows.find(id).orElseThrow(() -> new IllegalStateException("an entry about an unknown leave " + id));
    }
}
