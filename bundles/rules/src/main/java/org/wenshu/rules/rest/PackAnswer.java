package org.wenshu.rules.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.rules.OfferedPack;
import org.wenshu.rules.OfferedPack.Live;
import org.wenshu.rules.engine.PackHeader;
import org.wenshu.rules.pack.PackProblem;

/**
 * What a source offers.
 *
 * @param id such as {@code zhanqian/2024.1}; empty if the source never offered a sound pack
 * @param state {@code IN_FORCE}, {@code STANDBY} or {@code REFUSED}
 * @param problems why the newest version from the source was refused
 */
public record PackAnswer(
        Optional<String> id,
        Optional<String> title,
        Optional<LocalDate> effectiveFrom,
        String source,
        String state,
        int examples,
        List<PackProblem> problems) {

    public PackAnswer {
        problems = List.copyOf(problems);
    }

    /** @param inForce the pack that answers today */
    public static PackAnswer of(OfferedPack offer, Optional<Live> inForce) {
        Optional<PackHeader> header =
                offer.live().map(live -> live.loaded().pack().header());
        return new PackAnswer(
                header.map(PackHeader::name),
                header.map(PackHeader::title),
                header.map(PackHeader::effectiveFrom),
                offer.source().label(),
                state(offer, inForce),
                offer.live().map(live -> live.loaded().pack().examples().size()).orElse(0),
                offer.problems());
    }

    private static String state(OfferedPack offer, Optional<Live> inForce) {
        if (offer.live().isEmpty()) {
            return "REFUSED";
        }
        return offer.live().equals(inForce) ? "IN_FORCE" : "STANDBY";
    }
}
