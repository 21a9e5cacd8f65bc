package org.wenshu.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;

/** The organs in whose name a document goes out. */
@Component(service = Issuers.class)
public class Issuers {

    private final Organization organization;

    @Activate
    public Issuers(@Reference Organization organization) {
        this.organization = organization;
    }

    /** The issuing organs, the lead first; a 409 problem if the document is issued by nobody. */
    List<Organ> of(HandlingCase found) {
        IssuerName name = found.issuerName().orElseThrow(() -> Refusal.of(409, "no-issuer"));
        List<Organ> organs = new ArrayList<>();
        switch (name) {
            case GOV -> ofType(OrganType.GOVERNMENT).ifPresent(organs::add);
            case GOV_OFFICE -> ofType(OrganType.GOVERNMENT_OFFICE).ifPresent(organs::add);
            case DEPT -> found.submittingOrgan().flatMap(organization::organ).ifPresent(organs::add);
            case JOINT_DEPT ->
                Stream.concat(found.submittingOrgan().stream(), found.involved().stream())
                        .distinct()
                        .forEach(id -> organization.organ(id).ifPresent(organs::add));
        }
        if (organs.isEmpty()) {
            throw Refusal.of(409, "no-issuer");
        }
        return organs;
    }

    /** The issuer code (机关代字) of the lead; a 409 problem if it has none. */
    String code(HandlingCase found) {
        Organ lead = of(found).get(0);
        return lead.issuerCode().orElseThrow(() -> Refusal.of(409, "no-issuer-code", lead.name()));
    }

    boolean knows(String issuerCode) {
        return organization.organs().stream()
                .anyMatch(organ -> organ.issuerCode().filter(issuerCode::equals).isPresent());
    }

    private Optional<Organ> ofType(OrganType type) {
        return organization.organs().stream()
                .filter(organ -> organ.type() == type)
                .findFirst();
    }
}
