package org.wenshu.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.rules.engine.PackHeader;
import org.wenshu.rules.event.PackAccepted;

/** Acceptances in memory. */
final class RememberedPacks implements PackRegister {

    private final List<PackAccepted> accepted = new ArrayList<>();
    private final Map<String, byte[]> contents = new HashMap<>();

    @Override
    public synchronized Optional<PackAccepted> accept(PackHeader pack, PackSource source, byte[] content) {
        String hash = JournaledPacks.hash(content);
        Optional<PackAccepted> former = accepted(pack.name());
        if (former.isEmpty()) {
            contents.put(hash, content);
            accepted.add(
                    new PackAccepted(pack.name(), pack.title(), pack.effectiveFrom(), hash, source.label(), "system"));
        }
        return former.filter(one -> !one.contentHash().equals(hash));
    }

    @Override
    public Optional<PackAccepted> taken(PackHeader pack, byte[] content) {
        String hash = JournaledPacks.hash(content);
        return accepted(pack.name()).filter(former -> !former.contentHash().equals(hash));
    }

    @Override
    public synchronized List<PackAccepted> accepted() {
        return List.copyOf(accepted);
    }

    @Override
    public synchronized byte[] content(PackAccepted one) {
        return contents.get(one.contentHash());
    }
}
