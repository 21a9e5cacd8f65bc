package org.wenshu.organization.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.rules.Finding;
import org.wenshu.organization.LeaveBook;
import org.wenshu.organization.Messages;
import org.wenshu.organization.change.LeaveTurn;
import org.wenshu.organization.leave.Deed;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.leave.LeaveKind;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Term;
import org.wenshu.organization.model.TermNames;

/**
 * A leave with what was done about it, and what the reader may do now.
 *
 * @param acting who heads the organ meanwhile; blank if nobody was designated
 * @param effect the days on which somebody else acts; empty while it has no effect
 */
public record LeaveDetail(
        String today,
        LeaveRow row,
        String place,
        String requestedOn,
        String lateReason,
        String acting,
        String designation,
        Optional<String> effect,
        List<Finding> findings,
        List<Step> trail,
        Offers offers) {

    /** One thing that was done. */
    public record Step(String on, String what, String by, String note) {}

    /**
     * What the reader may do.
     *
     * @param leaders from whom the office chooses if no portfolio names anybody
     * @param absent those for whom the office may write down that they were told
     */
    public record Offers(
            boolean approve,
            boolean report,
            boolean acknowledge,
            boolean refuse,
            boolean emergency,
            boolean giveBack,
            List<Choice> leaders,
            List<Choice> absent) {}

    static LeaveDetail of(
            Directory directory,
            LocalDate today,
            LeaveTurn turn,
            Leave leave,
            List<Finding> findings,
            List<LeaveBook.Entry> trail) {
        TermNames names = new TermNames(directory);
        return new LeaveDetail(
                today.toString(),
                LeaveRow.of(directory, today, leave),
                leave.request().place(),
                leave.request().requestedOn().toString(),
                leave.request().lateReason(),
                leave.request()
                        .actingPost()
                        .map(post -> names.post(post, leave.request().from()))
                        .orElse(""),
                leave.request().designation(),
                directory
                        .term(leave.absenceId())
                        .flatMap(Term::effect)
                        .map(days -> Messages.text("leave.effect", days.first(), days.last())),
                findings,
                trail.stream().map(entry -> step(names, entry)).toList(),
                offers(directory, today, turn, leave));
    }

    private static Step step(TermNames names, LeaveBook.Entry entry) {
        Deed by = entry.by();
        boolean standsIn = by.capacity() != Capacity.OWN;
        String who = standsIn
                ? Messages.text("deed." + by.capacity(), by.person(), names.post(by.post(), by.on()))
                : by.person();
        String about = by.post().isBlank() ? "" : names.post(by.post(), by.on());
        return new Step(by.on().toString(), Messages.text("deed." + entry.kind(), about), who, by.note());
    }

    private static Offers offers(Directory directory, LocalDate today, LeaveTurn turn, Leave leave) {
        boolean waits = leave.state().waits();
        boolean reported = leave.request().kind() == LeaveKind.PRINCIPAL
                && !leave.leaders().isEmpty();
        Choices choices = new Choices(directory, today);
        List<String> owed = turn.owed(leave);
        return new Offers(
                waits && turn.mayApprove(leave),
                waits && turn.mayReport(leave),
                waits && !owed.isEmpty(),
                waits && turn.mayRefuse(leave),
                waits && turn.mayMarkEmergency(leave),
                !leave.state().isOver() && turn.mayReturn(leave),
                choices.viceMayors(),
                waits && reported
                        ? choices.posts(post -> turn.mayAcknowledgeFor(leave, post.id()) && !owed.contains(post.id()))
                        : List.of());
    }
}
