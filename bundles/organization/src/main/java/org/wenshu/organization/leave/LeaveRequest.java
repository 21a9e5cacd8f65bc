package org.wenshu.organization.leave;

import java.time.LocalDate;
import java.util.Optional;
import org.wenshu.organization.model.AbsenceReason;

/**
 * What was asked for.
 *
 * @param id unique in the organization
 * @param person id of who will be away
 * @param post id of the post that decides on the way
 * @param place where to; may be blank
 * @param from the first day
 * @param until the last day
 * @param requestedOn the day it was asked for
 * @param lateReason why it was not asked for before the first day; blank if it was
 * @param actingPost id of the post in the same organ that heads the organ meanwhile; empty if none was designated
 * @param designation the paper that designates it; blank if none was
 */
public record LeaveRequest(
        String id,
        LeaveKind kind,
        String person,
        String post,
        AbsenceReason reason,
        String place,
        LocalDate from,
        LocalDate until,
        LocalDate requestedOn,
        String lateReason,
        Optional<String> actingPost,
        String designation) {

    public LeaveRequest {
        actingPost = actingPost == null ? Optional.empty() : actingPost;
    }

    /** Whether it was not asked for beforehand (应事先请假). */
    public boolean late() {
        return !requestedOn.isBefore(from);
    }
}
