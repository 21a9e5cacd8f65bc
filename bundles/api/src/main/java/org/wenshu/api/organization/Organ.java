package org.wenshu.api.organization;

import java.util.List;
import java.util.Optional;

/**
 * An organ.
 *
 * @param id stable, such as {@code justice}
 * @param name such as {@code 站前区司法局}
 * @param shortName such as {@code 区司法局}
 * @param issuerCode the organ's code in document numbers (机关代字), such as {@code 营站政发}; empty if it issues nothing
 * @param domains the matters it is in charge of, as portfolios name them
 * @param legalUnit id of the post at the head of its legal unit (法制机构); empty if it has none
 * @param principal id of the post of its head (主要负责同志); empty for outside organs
 */
public record Organ(
        String id,
        String name,
        String shortName,
        OrganType type,
        Optional<String> issuerCode,
        List<String> domains,
        Optional<String> legalUnit,
        Optional<String> principal) {

    public Organ {
        domains = List.copyOf(domains);
    }
}
