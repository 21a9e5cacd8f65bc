package org.wenshu.organization.change;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.rules.Finding;
import org.wenshu.organization.CurrentOrganization;
import org.wenshu.organization.DistrictBench;
import org.wenshu.organization.change.LeaveRequesting.Application;
import org.wenshu.organization.leave.Leave;
import org.wenshu.organization.leave.LeaveState;
import org.wenshu.organization.model.AbsenceReason;

/** People of the demonstration district who ask for leave and answer. */
final class LeaveBench implements AutoCloseable {

    static final Basis NONE = new Basis("");

    final DistrictBench district;
    final Desks desks;

    LeaveBench(Path directory) {
        district = new DistrictBench(directory);
        desks = new Desks(district.changes());
    }

    LeaveDesks leaves() {
        return new LeaveDesks(district.changes(), district.leaves());
    }

    static Application application(String post, String from, String until) {
        return application(post, from, until, "", "", "");
    }

    static Application application(
            String post, String from, String until, String lateReason, String actingPost, String designation) {
        return new Application(
                post,
                new Period(LocalDate.parse(from), LocalDate.parse(until)),
                AbsenceReason.BUSINESS_TRIP,
                new Basis("沈阳"),
                new Basis(lateReason),
                actingPost,
                new Basis(designation));
    }

    String asks(String account, Application application) {
        return leaves().requesting().request(district.caller(account), application);
    }

    String asks(String account, String post, String from, String until) {
        return asks(account, application(post, from, until));
    }

    void approves(String account, String id) {
        leaves().answers().approve(district.caller(account), id, NONE);
    }

    void refuses(String account, String id, String reason) {
        leaves().answers().refuse(district.caller(account), id, new Basis(reason));
    }

    void acknowledges(String account, String id) {
        acknowledges(account, id, "", "");
    }

    void acknowledges(String account, String id, String leader, String note) {
        leaves().answers().acknowledge(district.caller(account), id, leader, new Basis(note));
    }

    void marksEmergency(String account, String id, String reason) {
        leaves().answers().markEmergency(district.caller(account), id, new Basis(reason));
    }

    void returns(String account, String id) {
        leaves().returning().giveBack(district.caller(account), id, Optional.empty(), NONE);
    }

    void returns(String account, String id, String on) {
        leaves().returning().giveBack(district.caller(account), id, Optional.of(LocalDate.parse(on)), NONE);
    }

    Leave leave(String id) {
        return district.leaves().find(id).orElseThrow();
    }

    LeaveState state(String id) {
        return leave(id).state();
    }

    List<String> findings(String id) {
        return new LeaveFindings(district.changes())
                .of(leave(id), district.leaves().trail(id)).stream()
                        .map(Finding::rule)
                        .toList();
    }

    Assignment acting(String post, String day) {
        return new CurrentOrganization(district.tables).assignment(post, LocalDate.parse(day));
    }

    static ChangeRefusedException refused(String reason, ThrowingCallable change) {
        ChangeRefusedException[] caught = new ChangeRefusedException[1];
        assertThatExceptionOfType(ChangeRefusedException.class)
                .isThrownBy(change)
                .satisfies(refusal -> caught[0] = refusal)
                .matches(refusal -> refusal.reason().equals(reason), reason)
                .matches(refusal -> !refusal.problem().detail().contains("{"));
        return caught[0];
    }

    @Override
    public void close() {
        district.close();
    }
}
