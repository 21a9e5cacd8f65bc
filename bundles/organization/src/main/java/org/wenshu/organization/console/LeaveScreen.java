package org.wenshu.organization.console;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.organization.Messages;
import org.wenshu.organization.change.LeaveTurn;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.model.Arrangement;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.TermNames;

/**
 * Leave: what waits for the reader, the reader's own, and all that the reader may see; and the posts that nobody acts
 * for.
 *
 * @param mayArrange whether the reader may order who stands in
 * @param posts whose leave the reader may ask for
 */
public record LeaveScreen(
        String today,
        List<LeaveRow> waiting,
        List<LeaveRow> mine,
        List<LeaveRow> all,
        boolean seesArrangements,
        List<MissingRow> arrangements,
        boolean mayArrange,
        List<Choice> viceMayors,
        List<Choice> posts,
        List<Choice> colleagues,
        List<Choice> reasons) {

    private static final int MOST = 100;
    private static final int DAYS_AHEAD = 31;

    /**
     * A post that nobody acts for.
     *
     * @param byOrder whether an order settles it, and not a delegation
     */
    public record MissingRow(String post, String name, String from, String until, String message, boolean byOrder) {}

    static LeaveScreen of(Directory directory, LocalDate today, LeaveTurn turn, List<Leave> leaves) {
        Choices choices = new Choices(directory, today);
        List<Post> requestable = turn.requestable();
        boolean sees = turn.maySeeArrangements();
        return new LeaveScreen(
                today.toString(),
                LeaveRow.of(
                        directory, today, leaves.stream().filter(turn::waits).toList()),
                LeaveRow.of(
                        directory,
                        today,
                        leaves.stream().filter(turn::isOwn).limit(MOST).toList()),
                LeaveRow.of(
                        directory,
                        today,
                        leaves.stream()
                                .filter(leave -> turn.maySee(leave) && !turn.isOwn(leave))
                                .limit(MOST)
                                .toList()),
                sees,
                sees ? missing(directory, today) : List.of(),
                turn.mayArrange(),
                choices.viceMayors(),
                choices.posts(requestable::contains),
                choices.posts(post -> colleague(requestable, post)),
                Choices.reasons());
    }

    private static boolean colleague(List<Post> requestable, Post post) {
        return requestable.stream()
                .anyMatch(head -> head.rank().compareTo(Rank.VICE_MAYOR) < 0
                        && head.organ().equals(post.organ())
                        && post.rank() == Rank.STAFF);
    }

    private static List<MissingRow> missing(Directory directory, LocalDate today) {
        TermNames names = new TermNames(directory);
        return Arrangement.missing(directory, today, today.plusDays(DAYS_AHEAD - 1L)).stream()
                .map(found -> new MissingRow(
                        found.post().id(),
                        names.post(found.post().id(), found.from()),
                        found.from().toString(),
                        found.until().toString(),
                        Messages.text("arrangement." + found.post().rank()),
                        found.rule().equals("R5.6")))
                .toList();
    }
}
