package org.wenshu.organization.rest;

import static org.wenshu.organization.rest.Given.orBlank;
import static org.wenshu.organization.rest.Given.required;

import java.time.LocalDate;
import org.wenshu.organization.change.Basis;
import org.wenshu.organization.change.LeaveRequesting.Application;
import org.wenshu.organization.change.Period;
import org.wenshu.organization.model.AbsenceReason;

/** What clients send about leave. A body that lacks something is refused while it is read. */
public final class LeaveBodies {

    private LeaveBodies() {}

    /**
     * Leave is asked for whoever holds the post.
     *
     * @param lateReason why it was not asked for beforehand
     * @param actingPost who heads the organ meanwhile, with the paper that designates it
     */
    public record Requested(
            String post,
            LocalDate from,
            LocalDate until,
            AbsenceReason reason,
            String place,
            String lateReason,
            String actingPost,
            String designation) {
        public Requested {
            required(post, "post");
            required(from, "from");
            required(until, "until");
            required(reason, "reason");
        }

        Application application() {
            return new Application(
                    post,
                    new Period(from, until),
                    reason,
                    text(place),
                    text(lateReason),
                    orBlank(actingPost).strip(),
                    text(designation));
        }
    }

    /** An opinion or a reason. */
    public record Said(String note) {
        Basis words() {
            return text(note);
        }
    }

    /**
     * Somebody knows of it.
     *
     * @param leader a leader's post; see the desk
     */
    public record Acknowledged(String leader, String note) {
        public Acknowledged {
            leader = orBlank(leader).strip();
        }

        Basis words() {
            return text(note);
        }
    }

    /**
     * Somebody is back.
     *
     * @param on the first day of work; today if absent
     */
    public record Back(LocalDate on, String note) {
        Basis words() {
            return text(note);
        }
    }

    private static Basis text(String value) {
        return new Basis(orBlank(value));
    }
}
