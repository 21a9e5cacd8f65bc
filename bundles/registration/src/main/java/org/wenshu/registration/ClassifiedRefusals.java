package org.wenshu.registration;

import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;

/** The refusals of classified files, for those who look after secrecy (保密员). */
@Component(service = ClassifiedRefusals.class)
public class ClassifiedRefusals {

    private static final int MOST = 200;

    private final Tables tables;

    @Activate
    public ClassifiedRefusals(@Reference Tables tables) {
        this.tables = tables;
    }

    /** Tells whether somebody may know of them. */
    public static boolean readableBy(Caller caller) {
        return caller.has(Role.OFFICE_DIRECTOR) || caller.has(Role.AUDITOR);
    }

    /** The latest refusals, the newest first. */
    public Slice<ClassifiedRefused> latest(Caller caller) {
        if (!readableBy(caller)) {
            throw Refusals.secrecyOnly();
        }
        return tables.read(handle -> new Slice<>(
                handle.createQuery("SELECT count(*) FROM registration_refusal")
                        .mapTo(Long.class)
                        .one(),
                handle.createQuery(
                                "SELECT account, size, at FROM registration_refusal ORDER BY position DESC LIMIT :most")
                        .bind("most", MOST)
                        .map((row, context) -> new ClassifiedRefused(
                                row.getString("account"), row.getLong("size"), Instant.parse(row.getString("at"))))
                        .list()));
    }
}
