package org.wenshu.organization.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.journal.Event;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.LeaveBook;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.event.LeaveAcknowledged;
import org.wenshu.organization.event.LeaveApproved;
import org.wenshu.organization.event.LeaveBegunInEmergency;
import org.wenshu.organization.event.LeaveRefused;
import org.wenshu.organization.event.LeaveReported;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.leave.LeaveKind;
import org.wenshu.organization.leave.LeaveState;
import org.wenshu.organization.model.Directory;

/** Where leave is answered: the mayor approves, the office reports, leaders acknowledge, Article 41. */
public final class LeaveAnswers {

    private final Changes changes;
    private final LeaveBook book;

    LeaveAnswers(Changes changes, LeaveBook book) {
        this.changes = changes;
        this.book = book;
    }

    /** The mayor, or who acts for the mayor, approves a vice mayor's leave; it has effect from today at the earliest. */
    public void approve(Caller caller, String id, Basis note) {
        LeaveScene scene = waiting(caller, id);
        Leave leave = scene.leave();
        if (leave.request().kind() != LeaveKind.VICE_MAYOR) {
            throw ChangeRefusedException.citing(changes.finding("R41.2"), Kind.CONFLICT, "acknowledgeInstead");
        }
        if (!scene.turn().mayApprove(leave)) {
            throw ChangeRefusedException.citing(changes.finding("R41.1"), Kind.NOT_ALLOWED, "leaveApproval");
        }
        if (leave.state() == LeaveState.REQUESTED
                && scene.today().isAfter(leave.request().until())) {
            throw new ChangeRefusedException(Kind.CONFLICT, "leaveOver");
        }
        List<Event> events = new ArrayList<>();
        events.add(new LeaveApproved(id, scene.deed(mayor(scene.directory()), note)));
        events.addAll(scene.terms().begin(note.text()));
        changes.recordByRule(caller, scene.directory(), events);
    }

    /** Refuses; what had begun in an emergency ends today. */
    public void refuse(Caller caller, String id, Basis reason) {
        LeaveScene scene = waiting(caller, id);
        if (!scene.turn().mayRefuse(scene.leave())) {
            throw new ChangeRefusedException(Kind.NOT_ALLOWED, "leaveRefusal");
        }
        requireReason(reason);
        List<Event> events = new ArrayList<>();
        events.add(new LeaveRefused(id, scene.deed("", reason)));
        events.addAll(scene.terms().endBefore(scene.today()));
        changes.recordByRule(caller, scene.directory(), events);
    }

    /**
     * Takes a principal's leave one step on: the office reports it to the mayor and the vice mayor in charge, and each of
     * them acknowledges it; with the last one it is complete and has effect.
     *
     * @param leader who is told besides the mayor where no portfolio says so, or for whom the office writes it down;
     *     blank otherwise
     */
    public void acknowledge(Caller caller, String id, String leader, Basis note) {
        LeaveScene scene = waiting(caller, id);
        Leave leave = scene.leave();
        if (leave.request().kind() != LeaveKind.PRINCIPAL) {
            throw ChangeRefusedException.citing(changes.finding("R41.1"), Kind.CONFLICT, "approveInstead");
        }
        if (leave.leaders().isEmpty()) {
            report(scene, leader, note);
            return;
        }
        List<String> signing = signing(scene, leader, note);
        List<Event> events = new ArrayList<>();
        Leave after = leave;
        for (String post : signing) {
            events.add(new LeaveAcknowledged(id, post, scene.deed(post, note)));
            after = after.acknowledged(post, scene.today());
        }
        if (after.state() == LeaveState.COMPLETE) {
            events.addAll(scene.terms().begin(leave.request().designation()));
        }
        changes.recordByRule(caller, scene.directory(), events);
    }

    private void report(LeaveScene scene, String named, Basis note) {
        Leave leave = scene.leave();
        if (!scene.turn().mayReport(leave)) {
            throw ChangeRefusedException.citing(changes.finding("R41.2"), Kind.NOT_ALLOWED, "leaveReport");
        }
        List<String> leaders = new ArrayList<>(scene.turn().leaders(leave));
        if (!named.isBlank() && !leaders.contains(named)) {
            Post post = Changes.post(scene.directory(), named);
            if (post.rank() != Rank.VICE_MAYOR) {
                throw new ChangeRefusedException(Kind.INVALID, "notLeader", post.title());
            }
            leaders.add(named);
        }
        if (leaders.stream().noneMatch(post -> rank(scene.directory(), post).equals(Optional.of(Rank.VICE_MAYOR)))) {
            throw ChangeRefusedException.citing(changes.finding("R41.2"), Kind.INVALID, "leaderInCharge");
        }
        LeaveReported event = new LeaveReported(leave.id(), leaders, scene.deed("", note));
        changes.recordByRule(scene.caller(), scene.directory(), List.of(event));
    }

    /** The posts that an acknowledgement is for. */
    private List<String> signing(LeaveScene scene, String leader, Basis note) {
        Leave leave = scene.leave();
        if (leader.isBlank()) {
            List<String> owed = scene.turn().owed(leave);
            if (owed.isEmpty()) {
                throw ChangeRefusedException.citing(changes.finding("R41.2"), Kind.NOT_ALLOWED, "acknowledgement");
            }
            return owed;
        }
        if (leave.acknowledged().contains(leader)) {
            throw new ChangeRefusedException(Kind.CONFLICT, "acknowledged");
        }
        if (!scene.turn().mayAcknowledgeFor(leave, leader)) {
            throw ChangeRefusedException.citing(changes.finding("R41.2"), Kind.NOT_ALLOWED, "acknowledgement");
        }
        boolean theirs = scene.turn().owed(leave).contains(leader);
        if (!theirs && note.isBlank()) {
            throw new ChangeRefusedException(Kind.INVALID, "acknowledgedHow");
        }
        return List.of(leader);
    }

    /** The office lets a leave have effect at once; the leaders are heard afterwards. */
    public void markEmergency(Caller caller, String id, Basis reason) {
        LeaveScene scene = waiting(caller, id);
        Leave leave = scene.leave();
        if (leave.state() == LeaveState.EMERGENCY) {
            throw new ChangeRefusedException(Kind.CONFLICT, "emergencyMarked");
        }
        if (!scene.turn().mayMarkEmergency(leave)) {
            throw new ChangeRefusedException(Kind.NOT_ALLOWED, "emergency");
        }
        requireReason(reason);
        if (scene.today().isAfter(leave.request().until())) {
            throw new ChangeRefusedException(Kind.CONFLICT, "leaveOver");
        }
        List<Event> events = new ArrayList<>();
        events.add(new LeaveBegunInEmergency(id, scene.deed("", reason)));
        events.addAll(scene.terms().begin(reason.text()));
        changes.recordByRule(caller, scene.directory(), events);
    }

    private LeaveScene waiting(Caller caller, String id) {
        LeaveScene scene = LeaveScene.of(changes, book, caller, id);
        if (!scene.leave().state().waits()) {
            throw new ChangeRefusedException(Kind.CONFLICT, "leaveAnswered");
        }
        return scene;
    }

    private static void requireReason(Basis reason) {
        if (reason.isBlank()) {
            throw new ChangeRefusedException(Kind.INVALID, "reason");
        }
    }

    private static String mayor(Directory directory) {
        return LeaveTurn.mayors(directory).findFirst().orElse("");
    }

    private static Optional<Rank> rank(Directory directory, String post) {
        return directory.rank(post);
    }
}
