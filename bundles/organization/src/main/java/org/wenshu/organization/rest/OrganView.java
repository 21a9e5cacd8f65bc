package org.wenshu.organization.rest;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.organization.model.KnownOrgan;

/**
 * An organ as REST shows it.
 *
 * @param names every name documents give it
 */
public record OrganView(
        String id,
        String name,
        String shortName,
        OrganType type,
        Optional<String> issuerCode,
        List<String> domains,
        Optional<String> legalUnit,
        Optional<String> principal,
        List<String> names) {

    static OrganView of(KnownOrgan known) {
        Organ organ = known.organ();
        return new OrganView(
                organ.id(),
                organ.name(),
                organ.shortName(),
                organ.type(),
                organ.issuerCode(),
                organ.domains(),
                organ.legalUnit(),
                organ.principal(),
                known.names());
    }
}
