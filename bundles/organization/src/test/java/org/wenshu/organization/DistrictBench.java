package org.wenshu.organization;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.organization.Account;
import org.wenshu.api.web.Caller;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.organization.change.Changes;
import org.wenshu.organization.change.Citations;
import org.wenshu.organization.seed.Founding;
import org.wenshu.organization.seed.SeedSource;

/** The demonstration district, founded on a real journal and real tables. */
public final class DistrictBench implements AutoCloseable {

    public final JournalBench bench;
    public OrganizationTables tables;
    public Journal journal;

    public DistrictBench(Path directory) {
        bench = JournalBench.in(directory);
        open();
        Founding.found(journal, SeedSource.demo());
        bench.await();
    }

    private void open() {
        tables = new OrganizationTables(bench.databases());
        journal = bench.journal("organization");
        bench.follow(tables);
    }

    /** As after a stop and a start of the container. */
    public void restart() {
        bench.restart();
        open();
    }

    public Changes changes() {
        Citations citations = new Citations();
        citations.here(new FakeRules());
        return changes(citations);
    }

    public Changes changes(Citations citations) {
        return new Changes(journal, tables, bench.clock(), citations);
    }

    public LeaveBook leaves() {
        return new LeaveBook(tables);
    }

    /** Lets the day begin. */
    public void at(String day) {
        bench.clock().set(Instant.parse(day + "T02:00:00Z"));
    }

    public LocalDate today() {
        return bench.clock().today();
    }

    /** Whoever is signed in under this name today. */
    public Caller caller(String name) {
        Account account = tables.directory().account(name, today()).orElseThrow();
        return new Caller(account.name(), account.person(), account.organ(), account.posts(), account.roles());
    }

    /** Somebody who may do nothing. */
    public static Caller stranger() {
        return new Caller("nobody", "", "", Set.of(), Set.of());
    }

    @Override
    public void close() {
        bench.close();
    }
}
