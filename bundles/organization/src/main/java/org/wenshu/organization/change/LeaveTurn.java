package org.wenshu.organization.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.leave.LeaveKind;
import org.wenshu.organization.leave.LeaveState;
import org.wenshu.organization.model.Directory;

/** What somebody may do about leaves today; pages offer this, and desks refuse the rest. */
public final class LeaveTurn {

    private static final Set<Role> SEE_ALL = Set.of(Role.LEADER, Role.OFFICE_DIRECTOR, Role.AUDITOR);

    private final Directory directory;
    private final Authority authority;
    private final LocalDate today;

    LeaveTurn(Directory directory, Authority authority, LocalDate today) {
        this.directory = directory;
        this.authority = authority;
        this.today = today;
    }

    /** Those who ask, those who are asked, and the auditor. */
    public boolean maySee(Leave leave) {
        return mayReturn(leave) || SEE_ALL.stream().anyMatch(authority::has);
    }

    /** Whether it is the caller's own leave or that of the principal the caller works for. */
    public boolean mayReturn(Leave leave) {
        boolean department =
                leave.request().kind() == LeaveKind.PRINCIPAL && authority.worksFor(organ(leave), Role.DRAFTER);
        return isOwn(leave) || department || authority.headsOffice();
    }

    public boolean isOwn(Leave leave) {
        return authority.is(leave.request().person());
    }

    /** Nobody approves their own leave. */
    public boolean mayApprove(Leave leave) {
        return leave.request().kind() == LeaveKind.VICE_MAYOR && authority.actsAsMayor() && !isOwn(leave);
    }

    /** The office as the door to the leaders, and every leader it was reported to. */
    public boolean mayRefuse(Leave leave) {
        if (leave.request().kind() == LeaveKind.VICE_MAYOR) {
            return mayApprove(leave);
        }
        return leave.leaders().isEmpty()
                ? authority.headsOffice() && !isOwn(leave)
                : !isOwn(leave) && leave.leaders().stream().anyMatch(authority::actsFor);
    }

    /** Whether the office has still to report it to the leaders. */
    public boolean mayReport(Leave leave) {
        return awaitsReport(leave) && authority.headsOffice();
    }

    /** The leaders' posts for which the caller can acknowledge it: one signature for each capacity. */
    public List<String> owed(Leave leave) {
        return leave.missing().stream().filter(authority::actsFor).toList();
    }

    /** The office may write down who was told on paper or by telephone. */
    public boolean mayAcknowledgeFor(Leave leave, String leader) {
        boolean office = authority.headsOffice() && !isOwn(leave);
        return leave.missing().contains(leader) && (authority.actsFor(leader) || office);
    }

    public boolean mayMarkEmergency(Leave leave) {
        return authority.headsOffice() && !isOwn(leave) && leave.state() != LeaveState.EMERGENCY;
    }

    /** Whether a leave waits for the caller: to be answered, or for the report that the caller is back. */
    public boolean waits(Leave leave) {
        boolean answer = mayApprove(leave) || mayReport(leave) || !owed(leave).isEmpty();
        return (leave.state().waits() && answer) || (isOwn(leave) && leave.isOverdue(today));
    }

    /** The posts whose leave the caller may ask for: their own, the own organ's principal's; the office for all. */
    public List<Post> requestable() {
        return directory.posts().stream()
                .filter(post -> post.rank() != Rank.STAFF && post.rank() != Rank.MAYOR)
                .filter(post -> authority.headsOffice()
                        || authority.holds(post.id())
                        || (post.rank() != Rank.VICE_MAYOR && authority.worksFor(post.organ(), Role.DRAFTER)))
                .toList();
    }

    /** Whether the caller sees which posts nobody acts for. */
    public boolean maySeeArrangements() {
        return SEE_ALL.stream().anyMatch(authority::has);
    }

    /** Whether the caller may order who stands in, by own right or on the mayor's paper. */
    public boolean mayArrange() {
        return authority.actsAsMayor() || authority.headsOffice();
    }

    /** Whether the caller may record what the mayor delegates. */
    public boolean mayDelegate() {
        return authority.isMayor() || authority.headsOffice();
    }

    /** The leaders to whom a principal's leave has to be reported by portfolio; only the mayor if nobody has it. */
    List<String> leaders(Leave leave) {
        List<String> domains = directory.organ(organ(leave)).orElseThrow().domains();
        Stream<String> mayor = mayors(directory);
        Stream<String> portfolio =
                directory.portfolioLeaders(domains, leave.request().from()).stream();
        return Stream.concat(mayor, portfolio).distinct().toList();
    }

    static Stream<String> mayors(Directory directory) {
        return directory.posts().stream()
                .filter(post -> post.rank() == Rank.MAYOR)
                .map(Post::id);
    }

    private static boolean awaitsReport(Leave leave) {
        return leave.request().kind() == LeaveKind.PRINCIPAL && leave.leaders().isEmpty();
    }

    private String organ(Leave leave) {
        return directory.post(leave.request().post()).map(Post::organ).orElse("");
    }

    /** What a caller may do, by the organization of today. */
    public static LeaveTurn of(Changes changes, Caller caller) {
        Directory directory = changes.directory();
        return new LeaveTurn(directory, new Authority(directory, caller, changes.today()), changes.today());
    }
}
