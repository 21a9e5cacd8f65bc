package org.wenshu.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.wenshu.api.organization.Accounts.SignIn;
import org.wenshu.gateway.TestSettings;

class PasswordCheckTest {

    private final FakeAccounts accounts = new FakeAccounts();
    private final PasswordCheck check = new PasswordCheck(TestSettings.with(Map.of("holdSeconds", 20)));

    @Test
    void asksOnceForAPasswordThatComesAgain() {
        check.accountsHere(accounts);
        assertThat(again(FakeAccounts.PASSWORD)).contains(SignIn.ACCEPTED);
        assertThat(again(FakeAccounts.PASSWORD)).contains(SignIn.ACCEPTED);
        assertThat(accounts.asked()).isOne();
    }

    @Test
    void asksEveryTimeForAWrongOne() {
        check.accountsHere(accounts);
        again("wrong");
        assertThat(again("wrong")).contains(SignIn.REFUSED);
        assertThat(accounts.asked()).isEqualTo(2);
    }

    @Test
    void forgetsARightPasswordAfterAFailure() {
        check.accountsHere(accounts);
        again(FakeAccounts.PASSWORD);
        again("wrong");
        accounts.change("new");
        assertThat(again(FakeAccounts.PASSWORD)).contains(SignIn.REFUSED);
    }

    @Test
    void asksAlwaysAtTheForm() {
        check.accountsHere(accounts);
        check.check("registrar", FakeAccounts.PASSWORD.toCharArray());
        check.check("registrar", FakeAccounts.PASSWORD.toCharArray());
        assertThat(accounts.asked()).isEqualTo(2);
    }

    @Test
    void waitsForAccountsThatAreAwayForAMoment() throws Exception {
        check.accountsHere(accounts);
        check.accountsGone(accounts);
        ExecutorService caller = Executors.newSingleThreadExecutor();
        CountDownLatch started = new CountDownLatch(1);
        try {
            Future<Optional<SignIn>> outcome = caller.submit(() -> {
                started.countDown();
                return again(FakeAccounts.PASSWORD);
            });
            started.await();
            check.accountsHere(accounts);
            assertThat(outcome.get(20, TimeUnit.SECONDS)).contains(SignIn.ACCEPTED);
        } finally {
            caller.shutdownNow();
        }
    }

    @Test
    void letsNobodyInWhileThereAreNoAccounts() {
        PasswordCheck impatient = new PasswordCheck(TestSettings.with(Map.of("holdSeconds", 0)));
        assertThat(impatient.checkAgain("registrar", FakeAccounts.PASSWORD.toCharArray()))
                .isEmpty();
    }

    @Test
    void letsNobodyInWhileTheDatabaseIsAway() {
        check.accountsHere(accounts);
        assertThat(check.checkAgain("outage", FakeAccounts.PASSWORD.toCharArray()))
                .isEmpty();
        assertThat(again(FakeAccounts.PASSWORD)).contains(SignIn.ACCEPTED);
    }

    private Optional<SignIn> again(String password) {
        return check.checkAgain("registrar", password.toCharArray());
    }
}
