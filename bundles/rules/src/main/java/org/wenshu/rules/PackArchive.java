package org.wenshu.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wenshu.api.rules.RulesException;
import org.wenshu.api.rules.WorkingDays;
import org.wenshu.rules.OfferedPack.Live;
import org.wenshu.rules.engine.PackHeader;
import org.wenshu.rules.event.PackAccepted;
import org.wenshu.rules.pack.LoadedPack;
import org.wenshu.rules.pack.PackReader;
import org.wenshu.rules.pack.PackRefusedException;

/**
 * Packs that were accepted once, read again when they are asked for: decisions of long ago keep their pack. Safe for use
 * by many threads.
 */
final class PackArchive {

    private final PackRegister register;
    private final PackReader reader;
    private final WorkingDays workingDays;
    private final Map<String, Live> read = new ConcurrentHashMap<>();

    PackArchive(PackRegister register, PackReader reader, WorkingDays workingDays) {
        this.register = register;
        this.reader = reader;
        this.workingDays = workingDays;
    }

    /** {@link PackRegister#accept}. */
    Optional<PackAccepted> accept(PackHeader pack, PackSource source, byte[] content) {
        return register.accept(pack, source, content);
    }

    /** {@link PackRegister#taken}. */
    Optional<PackAccepted> taken(PackHeader pack, byte[] content) {
        return register.taken(pack, content);
    }

    /** All that was ever accepted, the oldest first. */
    List<PackAccepted> accepted() {
        return register.accepted();
    }

    /**
     * A pack by its name.
     *
     * @throws RulesException if none of that name was ever accepted, or this version cannot read it any more
     */
    Live pack(String name) {
        Live known = read.get(name);
        return known == null ? read(name) : known;
    }

    private Live read(String name) {
        PackAccepted accepted = register.accepted(name)
                .orElseThrow(() -> new RulesException("No rule pack " + name + " was ever accepted"));
        try {
            LoadedPack loaded = reader.again(accepted.source(), register.content(accepted));
            Live live = Live.of(loaded, workingDays);
            read.put(name, live);
            return live;
        } catch (PackRefusedException e) {
            throw new RulesException("The rule pack " + name + " cannot be read any more: " + e.getMessage());
        }
    }
}
