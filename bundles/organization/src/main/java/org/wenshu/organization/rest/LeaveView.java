package org.wenshu.organization.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Post;
import org.wenshu.api.rules.Finding;
import org.wenshu.organization.LeaveBook;
import org.wenshu.organization.leave.DeedKind;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.leave.LeaveKind;
import org.wenshu.organization.leave.LeaveRequest;
import org.wenshu.organization.leave.LeaveState;
import org.wenshu.organization.model.AbsenceReason;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Person;

/**
 * A leave as REST shows it.
 *
 * @param leaders posts it was reported to
 * @param missing those of them that have not acknowledged it
 * @param effectiveFrom the first day on which somebody else acts; empty while it has no effect
 * @param effectiveUntil the last such day
 * @param findings what was not done as Article 41 asks
 */
public record LeaveView(
        String id,
        LeaveKind kind,
        LeaveState state,
        String person,
        String post,
        String postTitle,
        String organ,
        AbsenceReason reason,
        String place,
        LocalDate from,
        LocalDate until,
        LocalDate requestedOn,
        String lateReason,
        Optional<String> actingPost,
        String designation,
        List<String> leaders,
        List<String> acknowledged,
        List<String> missing,
        Optional<LocalDate> grantedOn,
        Optional<LocalDate> effectiveFrom,
        Optional<LocalDate> effectiveUntil,
        List<Finding> findings,
        List<DeedView> trail) {

    /** One thing that was done. */
    public record DeedView(
            DeedKind deed, String account, String person, String post, Capacity capacity, LocalDate on, String note) {
        static DeedView of(LeaveBook.Entry entry) {
            var by = entry.by();
            return new DeedView(entry.kind(), by.account(), by.person(), by.post(), by.capacity(), by.on(), by.note());
        }
    }

    static LeaveView of(Directory directory, Leave leave, List<Finding> findings, List<LeaveBook.Entry> trail) {
        LeaveRequest request = leave.request();
        Optional<Post> post = directory.post(request.post());
        var effect = directory.term(leave.absenceId()).flatMap(absence -> absence.effect());
        return new LeaveView(
                leave.id(),
                request.kind(),
                leave.state(),
                directory.person(request.person()).map(Person::name).orElse(request.person()),
                request.post(),
                post.map(Post::title).orElse(request.post()),
                post.map(Post::organ).orElse(""),
                request.reason(),
                request.place(),
                request.from(),
                request.until(),
                request.requestedOn(),
                request.lateReason(),
                request.actingPost(),
                request.designation(),
                leave.leaders(),
                leave.acknowledged(),
                leave.missing(),
                leave.grantedOn(),
                effect.map(days -> days.first()),
                effect.map(days -> days.last()),
                findings,
                trail.stream().map(DeedView::of).toList());
    }
}
