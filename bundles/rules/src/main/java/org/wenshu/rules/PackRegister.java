package org.wenshu.rules;

import java.util.List;
import java.util.Optional;
import org.wenshu.rules.engine.PackHeader;
import org.wenshu.rules.event.PackAccepted;

/** Every pack that was ever accepted. A name means one content for ever. Safe for use by many threads. */
interface PackRegister {

    /**
     * Accepts a pack under its name, once.
     *
     * @return the former acceptance if the name has another content already; empty if the pack is accepted now or was
     */
    Optional<PackAccepted> accept(PackHeader pack, PackSource source, byte[] content);

    /** The former acceptance if the name has another content already; accepts nothing. */
    Optional<PackAccepted> taken(PackHeader pack, byte[] content);

    /** All acceptances, the oldest first. */
    List<PackAccepted> accepted();

    /** The text of an accepted pack. */
    byte[] content(PackAccepted accepted);

    /** The acceptance of a name. */
    default Optional<PackAccepted> accepted(String pack) {
        return accepted().stream().filter(one -> one.pack().equals(pack)).findFirst();
    }
}
