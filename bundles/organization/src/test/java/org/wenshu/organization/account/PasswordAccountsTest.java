package org.wenshu.organization.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.api.organization.Accounts.SignIn;
import org.wenshu.organization.DistrictBench;
import org.wenshu.organization.OrganizationTables;
import org.wenshu.organization.change.Desks;

class PasswordAccountsTest {

    private static final String RIGHT = "Wen-shu-2025";

    private DistrictBench district;
    private PasswordAccounts accounts;
    private Passwords passwords;

    @BeforeEach
    void open(@TempDir Path directory) {
        district = new DistrictBench(directory);
        accounts = new PasswordAccounts(district.tables, district.bench.clock());
        passwords = new Passwords(district.tables);
        passwords.set("registrar", RIGHT.toCharArray());
    }

    @AfterEach
    void close() {
        district.close();
    }

    private SignIn signIn(String name, String password) {
        return accounts.signIn(name, password.toCharArray());
    }

    @Test
    void theRightPasswordOpensItsAccountOnly() {
        assertThat(signIn("registrar", RIGHT)).isEqualTo(SignIn.ACCEPTED);
        assertThat(signIn("registrar", "wen-shu-2025")).isEqualTo(SignIn.REFUSED);
        assertThat(signIn("registrar", "")).isEqualTo(SignIn.REFUSED);
        assertThat(signIn("mayor", RIGHT)).isEqualTo(SignIn.REFUSED);
        assertThat(signIn("nobody", RIGHT)).isEqualTo(SignIn.REFUSED);
    }

    @Test
    @DisplayName("五次失败锁定十五分钟")
    void fiveFailuresLockForAQuarterOfAnHour() {
        fail("registrar", 5);

        assertThat(signIn("registrar", RIGHT)).isEqualTo(SignIn.LOCKED);
        advance(LockOut.LENGTH.minusSeconds(1));
        assertThat(signIn("registrar", RIGHT)).isEqualTo(SignIn.LOCKED);
        advance(Duration.ofSeconds(1));
        assertThat(signIn("registrar", RIGHT)).isEqualTo(SignIn.ACCEPTED);
    }

    @Test
    void aLockThatRanOutBeginsANewRow() {
        fail("registrar", 5);
        advance(LockOut.LENGTH);

        fail("registrar", 4);
        assertThat(signIn("registrar", RIGHT)).isEqualTo(SignIn.ACCEPTED);
    }

    @Test
    void aSuccessEndsARowOfFailures() {
        fail("registrar", 4);
        assertThat(signIn("registrar", RIGHT)).isEqualTo(SignIn.ACCEPTED);
        fail("registrar", 4);
        assertThat(signIn("registrar", RIGHT)).isEqualTo(SignIn.ACCEPTED);
    }

    @Test
    void aLockSurvivesARestart() {
        fail("registrar", 5);

        district.restart();
        accounts = new PasswordAccounts(district.tables, district.bench.clock());

        assertThat(signIn("registrar", RIGHT)).isEqualTo(SignIn.LOCKED);
    }

    @Test
    @DisplayName("a name that is no account locks too: the lock tells nobody which names exist")
    void strangersLockLikeAccounts() {
        fail("nobody", 5);
        assertThat(signIn("nobody", RIGHT)).isEqualTo(SignIn.LOCKED);
        advance(LockOut.LENGTH);
        assertThat(signIn("nobody", RIGHT)).isEqualTo(SignIn.REFUSED);
    }

    @Test
    void guessesAtTheSameMomentCountLikeGuessesInARow() throws InterruptedException, ExecutionException {
        ExecutorService guessers = Executors.newFixedThreadPool(8);
        List<Callable<SignIn>> guesses = IntStream.range(0, 12)
                .<Callable<SignIn>>mapToObj(i -> () -> signIn("registrar", "guess-" + i))
                .toList();
        int refused = 0;
        for (Future<SignIn> answer : guessers.invokeAll(guesses)) {
            refused += answer.get() == SignIn.REFUSED ? 1 : 0;
        }
        guessers.shutdown();

        assertThat(refused).isEqualTo(LockOut.FAILURES);
    }

    @Test
    void aRebuildLeavesPasswordsAlone() {
        district.bench.maintenance().rebuild(OrganizationTables.CONSUMER);

        assertThat(signIn("registrar", RIGHT)).isEqualTo(SignIn.ACCEPTED);
    }

    @Test
    void nothingOpensAClosedAccount() {
        new Desks(district.changes()).accounts().close(district.caller("it-admin"), "registrar", district.today());

        assertThat(signIn("registrar", RIGHT)).isEqualTo(SignIn.REFUSED);
        assertThat(accounts.account("registrar", district.today())).isEmpty();
    }

    @Test
    void noPasswordIsInTheJournal() {
        assertThat(district.journal.read(0, 1000))
                .allSatisfy(entry -> assertThat(entry.payload()).doesNotContain(RIGHT, "pbkdf2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ab-1", "onlylowercase", "lower-case", "Registrar-1", "12345678"})
    void weakPasswordsAreRefused(String weak) {
        assertThatExceptionOfType(PasswordException.class)
                .isThrownBy(() -> passwords.set("registrar", weak.toCharArray()));
        assertThat(signIn("registrar", RIGHT)).isEqualTo(SignIn.ACCEPTED);
    }

    @Test
    void onlyAccountsGetPasswords() {
        assertThatExceptionOfType(PasswordException.class)
                .isThrownBy(() -> passwords.set("nobody", RIGHT.toCharArray()))
                .withMessageContaining("nobody");
    }

    @Test
    void theSamePasswordHasAnotherHashEachTime() {
        PasswordHash one = PasswordHash.of(RIGHT.toCharArray());
        PasswordHash other = PasswordHash.of(RIGHT.toCharArray());

        assertThat(one.text()).isNotEqualTo(other.text());
        assertThat(one.matches(RIGHT.toCharArray())).isTrue();
        assertThat(one).asString().doesNotContain("$");
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn(name, "wrong")).isEqualTo(SignIn.REFUSED);
        }
    }

    private void advance(Duration time) {
        district.bench.clock().set(district.bench.clock().instant().plus(time));
    }
}
