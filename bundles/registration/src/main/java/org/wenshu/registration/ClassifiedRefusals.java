package org.wenshu.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.organization.Role;
import org.wenshu.api.registration.ClassifiedRefused;
import org.wenshu.api.web.Caller;

/**
 * The refusals of classified files. The secrecy officer (保密员) is told of each and says what was done about it; the
 * head of the office and the auditors may look on.
 */
@Component(service = ClassifiedRefusals.class)
public class ClassifiedRefusals {

    private static final int MOST = 200;
    private static final int LONGEST = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Tables tables;
    private final Journal journal;

    @Activate
    public ClassifiedRefusals(@Reference Tables tables, @Reference Journal journal) {
        this.tables = tables;
        this.journal = journal;
    }

    /** Tells whether somebody may know of them. */
    public static boolean readableBy(Caller caller) {
        return isOfficer(caller) || caller.has(Role.OFFICE_DIRECTOR) || caller.has(Role.AUDITOR);
    }

    /** Tells whether somebody is to take note of them. */
    public static boolean isOfficer(Caller caller) {
        return caller.has(Role.SECRECY_OFFICER);
    }

    /** The latest refusals, first those that wait for the officer, the newest first. */
    public Slice<RefusedFile> latest(Caller caller) {
        if (!readableBy(caller)) {
            throw Refusals.secrecyOnly();
        }
        return tables.read(handle -> new Slice<>(
                handle.createQuery("SELECT count(*) FROM registration_refusal")
                        .mapTo(Long.class)
                        .one(),
                handle.createQuery(
                                """
                                SELECT * FROM registration_refusal
                                ORDER BY CASE WHEN acknowledged_at = '' THEN 0 ELSE 1 END, position DESC LIMIT :most
                                """)
                        .bind("most", MOST)
                        .map((row, context) -> file(row))
                        .list()));
    }

    /** How many wait for the officer. */
    public long waiting() {
        return tables.read(
                handle -> handle.createQuery("SELECT count(*) FROM registration_refusal WHERE acknowledged_at = ''")
                        .mapTo(Long.class)
                        .one());
    }

    /**
     * The officer takes note of a refusal. Returns when the tables show it.
     *
     * @throws org.wenshu.api.web.ProblemException 403 if the caller is no officer, 404 if there is no such refusal, 409
     *     if it was done, 422 if the note says nothing
     */
    public void acknowledge(long number, String note, Caller caller) {
        if (!isOfficer(caller)) {
            throw Refusals.secrecyOfficerOnly();
        }
        if (note.isBlank() || note.length() > LONGEST) {
            throw Refusals.acknowledgmentIncomplete(LONGEST);
        }
        JournalEntry refusal = journal.read(number - 1, 1).stream()
                .filter(entry -> entry.position() == number && entry.type().equals(ClassifiedRefused.TYPE))
                .findFirst()
                .orElseThrow(Refusals::unknownRefusal);
        RefusalAcknowledged event = new RefusalAcknowledged(number, note.strip(), caller.person());
        try {
            long position = journal.append(Append.by(caller.account()).to(refusal.stream(), 1, event));
            journal.awaitApplied(RegistrationProjection.CONSUMER, position, PATIENCE);
        } catch (StreamConflictException done) {
            throw Refusals.refusalAcknowledged();
        }
    }

    private static RefusedFile file(ResultSet row) throws SQLException {
        Optional<Instant> acknowledged =
                DocumentRow.text(row, "acknowledged_at").map(Instant::parse);
        return new RefusedFile(
                row.getLong("position"),
                row.getString("account"),
                row.getLong("size"),
                Instant.parse(row.getString("at")),
                acknowledged,
                row.getString("acknowledged_by"),
                row.getString("note"));
    }
}
