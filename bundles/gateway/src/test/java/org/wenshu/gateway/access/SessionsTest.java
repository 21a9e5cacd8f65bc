package org.wenshu.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Sessions sessions = new Sessions(Duration.ofMinutes(30), nanos::get);

    @Test
    void findsASessionByItsId() {
        Session session = sessions.open("registrar");
        assertThat(sessions.find(session.id())).contains(session);
        assertThat(sessions.find("")).isEmpty();
        assertThat(sessions.find(session.csrf())).isEmpty();
    }

    @Test
    void neverGivesTheSameSecretTwice() {
        Set<String> secrets = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            Session session = sessions.open("registrar");
            secrets.add(session.id());
            secrets.add(session.csrf());
        }
        assertThat(secrets).hasSize(1000).allMatch(secret -> secret.length() == 43);
    }

    @Test
    void endsAfterIdleTimeAndEachUseStartsItAgain() {
        Session session = sessions.open("registrar");
        pass(Duration.ofMinutes(29));
        assertThat(sessions.find(session.id())).isPresent();
        pass(Duration.ofMinutes(29));
        assertThat(sessions.find(session.id())).isPresent();
        pass(Duration.ofMinutes(31));
        assertThat(sessions.find(session.id())).isEmpty();
    }

    @Test
    void endsAfterTwelveHoursHoweverBusy() {
        Session session = sessions.open("registrar");
        for (int i = 0; i < 36; i++) {
            pass(Duration.ofMinutes(20));
            assertThat(sessions.find(session.id())).isPresent();
        }
        pass(Duration.ofMinutes(20));
        assertThat(sessions.find(session.id())).isEmpty();
    }

    @Test
    void endsWhenItIsClosed() {
        Session session = sessions.open("registrar");
        sessions.close(session.id());
        assertThat(sessions.find(session.id())).isEmpty();
    }

    @Test
    void drivesOutTheOldestWhenThereAreTooMany() {
        Session oldest = sessions.open("registrar");
        for (int i = 0; i < Sessions.MAXIMUM; i++) {
            nanos.incrementAndGet();
            sessions.open("registrar");
        }
        assertThat(sessions.find(oldest.id())).isEmpty();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
