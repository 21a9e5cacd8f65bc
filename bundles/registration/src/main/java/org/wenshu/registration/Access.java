package org.wenshu.registration;

import java.util.Set;
import org.jdbi.v3.core.statement.Query;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;

/**
 * Who may do what with documents. Offices, leaders, the Justice Bureau, archivists and auditors read all; an organ's own
 * people and systems read and submit what is their organ's; whom a document is sent round to reads that one (传阅).
 *
 * @param all whether every document may be read
 * @param organ the organ whose documents may be read if not all; empty for nobody's
 * @param posts ids of the posts to which a document may have been sent round, each between bars
 */
public record Access(boolean all, String organ, String posts) {

    /** The condition of statements on documents; bind it with {@link #bind}. */
    static final String READABLE =
            """
            (:all = 1 OR (:organ <> '' AND submitting_organ = :organ) OR EXISTS (
              SELECT 1 FROM registration_circulation c WHERE c.document_id = registration_document.id
                AND :posts LIKE '%|' || replace(c.post, '_', '!_') || '|%' ESCAPE '!'))
            """;

    private static final Set<Role> OFFICE = Set.of(Role.REGISTRAR, Role.OFFICE_DIRECTOR);
    private static final Set<Role> OVERSIGHT =
            Set.of(Role.LEADER, Role.JUSTICE_REVIEWER, Role.JUSTICE_HEAD, Role.ARCHIVIST, Role.AUDITOR);
    private static final Set<Role> OWN_ORGAN = Set.of(Role.DRAFTER, Role.PRINCIPAL, Role.LEGAL_UNIT, Role.EXCHANGE);

    static Access of(Caller caller) {
        boolean all = isOffice(caller) || hasAny(caller, OVERSIGHT);
        return new Access(all, isOfOrgan(caller) ? caller.organ() : "", "|" + String.join("|", caller.posts()) + "|");
    }

    Query bind(Query query) {
        return query.bind("all", all ? 1 : 0).bind("organ", organ).bind("posts", posts);
    }

    /** Whether the caller registers for everybody. */
    public static boolean isOffice(Caller caller) {
        return hasAny(caller, OFFICE);
    }

    /** Whether the caller submits for the own organ. */
    public static boolean isOfOrgan(Caller caller) {
        return hasAny(caller, OWN_ORGAN);
    }

    private static boolean hasAny(Caller caller, Set<Role> roles) {
        return caller.roles().stream().anyMatch(roles::contains);
    }
}
