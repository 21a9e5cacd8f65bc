package org.wenshu.organization.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Accounts.SignIn;
import org.wenshu.journal.testing.JournalBench;
import org.wenshu.organization.OrganizationHealth;
import org.wenshu.organization.OrganizationTables;
import org.wenshu.organization.account.PasswordAccounts;
import org.wenshu.organization.account.Passwords;

class FirstStartTest {

    private JournalBench bench;
    private OrganizationTables tables;
    private Path file;

    @BeforeEach
    void open(@TempDir Path directory) {
        bench = JournalBench.in(directory);
        tables = new OrganizationTables(bench.databases());
        bench.follow(tables);
        file = directory.resolve("organization.yaml");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private FirstStart start(boolean demo, String password) {
        Settings settings = new Settings(demo, Optional.ofNullable(password), file);
        FirstStart start = new FirstStart(settings, bench.journal("organization"), tables, new Passwords(tables));
        bench.await();
        return start;
    }

    private SignIn signIn(String account, String password) {
        return new PasswordAccounts(tables, bench.clock()).signIn(account, password.toCharArray());
    }

    @Test
    void aDemonstrationOpensItsAccounts() {
        FirstStart start = start(true, "demo");

        assertThat(start.problem()).isEmpty();
        assertThat(signIn("registrar", "demo")).isEqualTo(SignIn.ACCEPTED);
        assertThat(signIn("vm4", "demo")).isEqualTo(SignIn.ACCEPTED);
        assertThat(new OrganizationHealth(tables, start).check().ready()).isTrue();
    }

    @Test
    void aSecondStartFoundsNothingAndTakesANewPassword() {
        start(true, "demo");
        long head = bench.journal("organization").head();

        start(true, "other");

        assertThat(bench.journal("organization").head()).isEqualTo(head);
        assertThat(signIn("registrar", "demo")).isEqualTo(SignIn.REFUSED);
        assertThat(signIn("registrar", "other")).isEqualTo(SignIn.ACCEPTED);
    }

    @Test
    void aPasswordOfOnesOwnStays() {
        start(true, "demo");
        new Passwords(tables).set("mayor", "Own-word-1".toCharArray());

        start(true, "other");

        assertThat(signIn("mayor", "Own-word-1")).isEqualTo(SignIn.ACCEPTED);
        assertThat(signIn("mayor", "other")).isEqualTo(SignIn.REFUSED);
    }

    @Test
    void thereIsNoDefaultPassword() {
        start(true, null);

        assertThat(new Passwords(tables).accountsWithPassword()).isEmpty();
    }

    @Test
    void theDemonstrationPasswordOpensNothingInEarnest() {
        start(true, "demo");

        start(false, "demo");

        assertThat(signIn("registrar", "demo")).isEqualTo(SignIn.REFUSED);
    }

    @Test
    void inEarnestTheOrganizationComesFromTheFile() throws IOException {
        try (InputStream example = OrganizationTables.class.getResourceAsStream("organization.example.yaml")) {
            Files.write(file, example.readAllBytes());
        }

        assertThat(start(false, null).problem()).isEmpty();
        assertThat(tables.directory().logins()).hasSize(1);
        assertThat(signIn("it-admin", "")).isEqualTo(SignIn.REFUSED);
    }

    @Test
    void withoutAFileItSaysWhatToDo() {
        FirstStart start = start(false, null);

        assertThat(start.problem()).hasValueSatisfying(problem -> assertThat(problem)
                .contains(file.toString(), "organization.example.yaml"));
        assertThat(new OrganizationHealth(tables, start).check().ready()).isFalse();
    }

    @Test
    void aFileWithAMistakeFoundsNothing() throws IOException {
        Files.writeString(file, "district: 站前区\ncity: 营口市\nprovince: 辽宁省\nfrom: 昨天\n");

        assertThat(start(false, null).problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("第 4 行"));
        assertThat(bench.journal("organization").head()).isZero();
    }
}
