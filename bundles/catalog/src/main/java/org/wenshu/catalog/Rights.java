package org.wenshu.catalog;

import java.util.EnumSet;
import java.util.Set;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;

/** Who may do what to the entries of the catalog. */
public final class Rights {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.JUSTICE_REVIEWER, Role.JUSTICE_HEAD);
    private static final Set<Role> MAKERS = EnumSet.of(Role.DRAFTER, Role.PRINCIPAL, Role.LEGAL_UNIT);
    private static final Set<Role> CENTRE = EnumSet.of(Role.OFFICE_DIRECTOR, Role.REGISTRAR);

    private Rights() {}

    /** Tells whether the caller keeps the catalog: the Justice Bureau, Article 32. */
    public static boolean keeps(Caller caller) {
        return holds(caller, KEEPERS);
    }

    /** Tells whether the caller looks after the documents of all organs. */
    static boolean seesAll(Caller caller) {
        return keeps(caller) || holds(caller, CENTRE) || caller.has(Role.AUDITOR);
    }

    /** Tells whether the caller's organ issued or drafted the document. */
    static boolean concerns(IssuedDocument document, Caller caller) {
        return document.enactingOrgans().contains(caller.organ())
                || document.submittingOrgan().filter(caller.organ()::equals).isPresent();
    }

    /** Tells whether the caller may change the validity of the document. */
    static boolean mayChange(IssuedDocument document, Caller caller) {
        return looksAfter(document, caller) || (document.enactingOrgans().contains(caller.organ()) && makes(caller));
    }

    /** Tells whether the caller may say how the document is explained: also the organ that drafted it for another. */
    static boolean mayInterpret(IssuedDocument document, Caller caller) {
        return looksAfter(document, caller) || (concerns(document, caller) && makes(caller));
    }

    private static boolean looksAfter(IssuedDocument document, Caller caller) {
        boolean governments = document.issuerName() == IssuerName.GOV || document.issuerName() == IssuerName.GOV_OFFICE;
        return keeps(caller) || (governments && holds(caller, CENTRE));
    }

    private static boolean makes(Caller caller) {
        return holds(caller, MAKERS);
    }

    private static boolean holds(Caller caller, Set<Role> roles) {
        return caller.roles().stream().anyMatch(roles::contains);
    }
}
