package org.wenshu.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.JournalMaintenance.ConsumerState;
import org.wenshu.organization.change.AbsenceDesk;
import org.wenshu.organization.change.Basis;
import org.wenshu.organization.change.Desks;
import org.wenshu.organization.change.Period;
import org.wenshu.organization.event.TermEnded;
import org.wenshu.organization.model.AbsenceReason;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.State;
import org.wenshu.organization.seed.Founding;
import org.wenshu.organization.seed.SeedSource;

class OrganizationTablesTest {

    private DistrictBench district;

    @BeforeEach
    void open(@TempDir Path directory) {
        district = new DistrictBench(directory);
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    void holdsWhatTheFileSays() {
        State file = SeedSource.demo();
        State held = district.tables.directory().state();

        assertThat(held.organs()).isEqualTo(file.organs());
        assertThat(held.posts()).isEqualTo(file.posts());
        assertThat(held.persons()).isEqualTo(file.persons());
        assertThat(held.terms()).isEqualTo(file.terms());
        assertThat(held.logins()).isEqualTo(file.logins());
    }

    @Test
    void isFoundedOnce() {
        long head = district.journal.head();

        assertThat(Founding.found(district.journal, SeedSource.demo())).isFalse();
        assertThat(district.journal.head()).isEqualTo(head);
    }

    @Test
    void aRebuildGivesTheSameState() {
        changeSomething();
        State before = district.tables.directory().state();

        district.bench.maintenance().rebuild(OrganizationTables.CONSUMER);

        assertThat(district.tables.directory().state()).isEqualTo(before);
        assertThat(district.bench.maintenance().consumers())
                .extracting(ConsumerState::problem)
                .containsOnly("");
    }

    @Test
    void aRebuildIsSeenInMemory() {
        Directory before = district.tables.directory();
        assertThat(district.tables.directory()).isSameAs(before);

        district.tables.database().write(connection -> OrganizationTables.handle(connection)
                .execute("UPDATE organization_person SET name = 'X'"));
        district.bench.maintenance().rebuild(OrganizationTables.CONSUMER);

        assertThat(district.tables.directory()).isNotSameAs(before);
        assertThat(district.tables.directory().state()).isEqualTo(before.state());
    }

    @Test
    void survivesARestart() {
        changeSomething();
        State before = district.tables.directory().state();

        district.restart();

        assertThat(district.tables.directory().state()).isEqualTo(before);
    }

    @Test
    void catchesUpAfterAnAbsence() {
        district.bench.leave(district.tables);
        long version = district.tables.directory().state().version();
        LocalDate lastDay = district.today();
        district.journal.append(
                Append.by("office-director").to(OrganizationTables.STREAM, version, new TermEnded("t1", lastDay)));
        assertThat(district.tables.directory().state().version()).isEqualTo(version);

        district.bench.follow(district.tables);
        district.bench.await();

        assertThat(district.tables.directory().term("t1"))
                .hasValueSatisfying(term -> assertThat(term.until()).contains(lastDay));
    }

    private void changeSomething() {
        Desks desks = new Desks(district.changes());
        Basis basis = new Basis("营站政任〔2025〕3号");
        Period period = new Period(district.today(), district.today().plusDays(2));
        desks.absences()
                .record(
                        district.caller("office-director"),
                        new AbsenceDesk.Request("vm2", period, AbsenceReason.BUSINESS_TRIP, basis));
        desks.structure().assign(district.caller("office-director"), "vm4", List.of("住建"), district.today(), basis);
        desks.appointments().appointNew(district.caller("office-director"), "vm3", "令狐安", district.today(), basis);
        desks.accounts().close(district.caller("it-admin"), "vm3", district.today());
    }
}
