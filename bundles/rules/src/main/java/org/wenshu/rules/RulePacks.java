package org.wenshu.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.Rules;
import org.wenshu.rules.OfferedPack.Live;

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

    /** The pack that answers for a day. */
    Optional<Live> on(LocalDate day);
}
