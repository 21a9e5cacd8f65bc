package org.wenshu.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wenshu.rules.OfferedPack.Live;
import org.wenshu.rules.event.PackAccepted;

/**
 * Packs come and go here. An update of a pack's bundle stops and starts it: the last pack goes on answering for a grace
 * time after its source left, so that nobody who uses the rules notices. Safe for use by many threads.
 */
final class PackDesk {

    private final PackShelf shelf;
    private final Consumer<Runnable> afterGrace;
    private final Consumer<Boolean> answering;
    private final Set<String> leaving = new HashSet<>();

    /**
     * @param afterGrace runs something when the grace time is over
     * @param answering told after every change whether there is a pack to answer
     */
    PackDesk(PackShelf shelf, Consumer<Runnable> afterGrace, Consumer<Boolean> answering) {
        this.shelf = shelf;
        this.afterGrace = afterGrace;
        this.answering = answering;
    }

    synchronized OfferedPack offer(PackSource source, byte[] content) {
        OfferedPack offer = shelf.put(source, content);
        leaving.remove(source.id());
        settle();
        return offer;
    }

    synchronized void withdraw(String source) {
        leaving.add(source);
        settle();
        if (leaving.contains(source)) {
            afterGrace.accept(() -> expire(source));
        }
    }

    List<OfferedPack> offered() {
        return shelf.offered();
    }

    Live named(String pack) {
        return shelf.named(pack);
    }

    Live candidate(String label, byte[] content) {
        return shelf.candidate(label, content);
    }

    List<PackAccepted> accepted() {
        return shelf.accepted();
    }

    Optional<Live> on(LocalDate day) {
        return shelf.on(day);
    }

    private synchronized void expire(String source) {
        if (leaving.remove(source)) {
            shelf.remove(source);
            settle();
        }
    }

    private void settle() {
        boolean others = shelf.offered().stream()
                .anyMatch(offer -> offer.live().isPresent()
                        && !leaving.contains(offer.source().id()));
        if (others) {
            leaving.forEach(shelf::remove);
            leaving.clear();
        }
        answering.accept(shelf.offered().stream().anyMatch(offer -> offer.live().isPresent()));
    }
}
