package org.wenshu.organization.change;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.organization.LeaveBook;

/** The desks for leave, for the faces of this bundle. */
@Component(service = LeaveDesks.class)
public final class LeaveDesks {

    private final Changes changes;
    private final LeaveBook book;

    @Activate
    public LeaveDesks(@Reference Changes changes, @Reference LeaveBook book) {
        this.changes = changes;
        this.book = book;
    }

    public LeaveRequesting requesting() {
        return new LeaveRequesting(changes, book);
    }

    public LeaveAnswers answers() {
        return new LeaveAnswers(changes, book);
    }

    public LeaveReturning returning() {
        return new LeaveReturning(changes, book);
    }
}
