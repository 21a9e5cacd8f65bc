package org.wenshu.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.Rules;
import org.wenshu.rules.OfferedPack.Live;
import org.wenshu.rules.event.PackAccepted;

/** The packs at hand, for the faces of this bundle. */
public interface RulePacks {

    /** Takes a pack from a source, or its next version; a broken one is refused, with its problems, and the former stays. */
    OfferedPack offer(PackSource source, byte[] content);

    /** The source offers nothing any more. */
    void withdraw(String source);

    /** All that is offered. */
    List<OfferedPack> offered();

    /** The rules by these packs; they refuse to answer while there is no pack. */
    Rules rules();

    /**
     * A pack by its name, also if nobody offers it any more.
     *
     * @throws org.wenshu.api.rules.RulesException if no pack of that name was ever accepted
     */
    Live named(String pack);

    /**
     * Reads and tries a pack as an offer, without taking it.
     *
     * @param label where it comes from, for messages
     * @throws org.wenshu.rules.pack.PackRefusedException with everything that is wrong, by line
     */
    Live candidate(String label, byte[] content);

    /** All packs that were ever accepted, the oldest first. */
    List<PackAccepted> accepted();

    /** The pack that answers for a day. */
    Optional<Live> on(LocalDate day);
}
