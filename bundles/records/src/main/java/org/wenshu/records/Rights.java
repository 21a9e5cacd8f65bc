package org.wenshu.records;

import java.util.Set;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;

/** Who sees the records and who works on them. */
public final class Rights {

    /** The office hands over what it handled, so it sees what became of it. */
    public static final Set<Role> READERS = Set.of(Role.ARCHIVIST, Role.REGISTRAR, Role.OFFICE_DIRECTOR, Role.AUDITOR);

    private Rights() {}

    public static boolean works(Caller caller) {
        return caller.has(Role.ARCHIVIST);
    }

    public static void requireReader(Caller caller) {
        if (caller.roles().stream().noneMatch(READERS::contains)) {
            throw Refusal.of(403, "notReader");
        }
    }

    public static void requireArchivist(Caller caller) {
        if (!works(caller)) {
            throw Refusal.of(403, "notArchivist");
        }
    }
}
