package org.wenshu.registration;

import java.util.Set;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;

/**
 * Who may do what with documents. Offices, leaders, the Justice Bureau, archivists and auditors read all; an organ's own
 * people read and submit what is their organ's.
 *
 * @param all whether every document may be read
 * @param organ the organ whose documents may be read if not all; empty for nobody's
 */
public record Access(boolean all, String organ) {

    private static final Set<Role> OFFICE = Set.of(Role.REGISTRAR, Role.OFFICE_DIRECTOR);
    private static final Set<Role> OVERSIGHT =
            Set.of(Role.LEADER, Role.JUSTICE_REVIEWER, Role.JUSTICE_HEAD, Role.ARCHIVIST, Role.AUDITOR);
    private static final Set<Role> OWN_ORGAN = Set.of(Role.DRAFTER, Role.PRINCIPAL, Role.LEGAL_UNIT);

    static Access of(Caller caller) {
        boolean all = isOffice(caller) || hasAny(caller, OVERSIGHT);
        return new Access(all, isOfOrgan(caller) ? caller.organ() : "");
    }

    /** Whether the caller registers for everybody. */
    public static boolean isOffice(Caller caller) {
        return hasAny(caller, OFFICE);
    }

    /** Whether the caller submits for the own organ. */
    public static boolean isOfOrgan(Caller caller) {
        return hasAny(caller, OWN_ORGAN);
    }

    boolean mayRead(String submittingOrgan) {
        return all || (!organ.isEmpty() && organ.equals(submittingOrgan));
    }

    private static boolean hasAny(Caller caller, Set<Role> roles) {
        return caller.roles().stream().anyMatch(roles::contains);
    }
}
