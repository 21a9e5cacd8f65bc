package org.wenshu.organization.account;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.wenshu.api.storage.Database;
import org.wenshu.organization.Handles;

/** The table of secrets. */
final class Secrets {

    /** Who set a password: demonstration passwords must not open a system in earnest. */
    enum Origin {
        SET,
        DEMO
    }

    private final Database database;

    Secrets(Database database) {
        this.database = database;
    }

    Optional<Secret> find(String account) {
        return database.read(connection -> Handles.on(connection)
                .createQuery("SELECT hash, failures, locked_until FROM organization_secret WHERE account = ?")
                .bind(0, account)
                .map((row, context) -> new Secret(
                        account,
                        new PasswordHash(row.getString("hash")),
                        row.getInt("failures"),
                        Optional.ofNullable(row.getString("locked_until")).map(Instant::parse)))
                .findOne());
    }

    void set(Collection<String> accounts, PasswordHash hash, Origin origin) {
        database.write(connection -> {
            Handle handle = Handles.on(connection);
            for (String account : accounts) {
                handle.execute("DELETE FROM organization_secret WHERE account = ?", account);
                handle.execute(
                        "INSERT INTO organization_secret (account, hash, origin, failures) VALUES (?, ?, ?, 0)",
                        account,
                        hash.text(),
                        origin.name());
            }
            return accounts.size();
        });
    }

    void failed(String account, int failures, Optional<Instant> lockedUntil) {
        database.write(connection -> Handles.on(connection)
                .execute(
                        "UPDATE organization_secret SET failures = ?, locked_until = ? WHERE account = ?",
                        failures,
                        lockedUntil.map(Instant::toString).orElse(null),
                        account));
    }

    /** The accounts whose password comes from a demonstration. */
    Collection<String> ofDemo() {
        return database.read(connection -> Handles.on(connection)
                .createQuery("SELECT account FROM organization_secret WHERE origin = ?")
                .bind(0, Origin.DEMO.name())
                .mapTo(String.class)
                .list());
    }

    /** The accounts that have a password. */
    Collection<String> all() {
        return database.read(connection -> Handles.on(connection)
                .createQuery("SELECT account FROM organization_secret")
                .mapTo(String.class)
                .list());
    }

    int forgetDemo() {
        return database.write(connection ->
                Handles.on(connection).execute("DELETE FROM organization_secret WHERE origin = ?", Origin.DEMO.name()));
    }
}
