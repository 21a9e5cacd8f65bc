package org.wenshu.organization.console;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.wenshu.organization.Messages;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.leave.LeaveRequest;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Person;
import org.wenshu.organization.model.TermNames;

/**
 * A leave as a row of a table.
 *
 * @param missing who has still to acknowledge it; blank if nobody
 */
public record LeaveRow(
        String id, String person, String post, String reason, String from, String until, String state, String missing) {

    static LeaveRow of(Directory directory, LocalDate today, Leave leave) {
        LeaveRequest request = leave.request();
        TermNames names = new TermNames(directory);
        return new LeaveRow(
                leave.id(),
                directory.person(request.person()).map(Person::name).orElse(request.person()),
                names.post(request.post(), request.from()),
                Messages.text("reason." + request.reason()),
                request.from().toString(),
                request.until().toString(),
                Messages.text(leave.isOverdue(today) ? "leave.OVERDUE" : "leave." + leave.state()),
                leave.missing().stream()
                        .map(post -> names.post(post, request.from()))
                        .collect(Collectors.joining("、")));
    }

    static List<LeaveRow> of(Directory directory, LocalDate today, List<Leave> leaves) {
        return leaves.stream().map(leave -> of(directory, today, leave)).toList();
    }
}
