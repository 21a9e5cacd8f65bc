package org.wenshu.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.wenshu.api.journal.JournalException;
import org.wenshu.api.rules.WorkingDays;
import org.wenshu.api.storage.StorageException;
import org.wenshu.rules.OfferedPack.Live;
import org.wenshu.rules.engine.PackHeader;
import org.wenshu.rules.event.PackAccepted;
import org.wenshu.rules.pack.LoadedPack;
import org.wenshu.rules.pack.PackProblem;
import org.wenshu.rules.pack.PackReader;
import org.wenshu.rules.pack.PackRefusedException;
import org.wenshu.rules.text.Messages;

/**
 * The packs at hand. For a day the newest that is in force on that day answers; a broken one never replaces a good one.
 * Safe for use by many threads.
 */
public final class PackShelf {

    private static final Comparator<PackHeader> NEWER =
            Comparator.comparing(PackHeader::effectiveFrom).thenComparing(PackHeader::version, Versions.ASCENDING);

    private final PackReader reader;
    private final WorkingDays workingDays;
    private final PackArchive archive;
    private final Map<String, OfferedPack> offered = new LinkedHashMap<>();

    /** @param register knows what was ever accepted */
    PackShelf(PackReader reader, WorkingDays workingDays, PackRegister register) {
        this.reader = reader;
        this.workingDays = workingDays;
        this.archive = new PackArchive(register, reader, workingDays);
    }

    /**
     * Takes a pack, or its next version from the same source.
     *
     * @return what the source offers now; with problems if the content was refused
     */
    public OfferedPack put(PackSource source, byte[] content) {
        OfferedPack offer = read(source, content);
        synchronized (offered) {
            offered.put(source.id(), offer);
        }
        return offer;
    }

    /** Removes what a source offers; the next best pack answers from now on. */
    public void remove(String source) {
        synchronized (offered) {
            offered.remove(source);
        }
    }

    /** All that is offered, in the order of arrival. */
    public List<OfferedPack> offered() {
        synchronized (offered) {
            return new ArrayList<>(offered.values());
        }
    }

    /** The pack for a day: the newest in force on it, or else the one that comes into force first; empty if none. */
    public Optional<Live> on(LocalDate day) {
        List<Live> live =
                offered().stream().flatMap(offer -> offer.live().stream()).toList();
        Comparator<Live> newer = Comparator.comparing(one -> header(one), NEWER);
        return live.stream()
                .filter(one -> !header(one).effectiveFrom().isAfter(day))
                .max(newer)
                .or(() -> live.stream().min(newer));
    }

    /** A pack by its name, also if nobody offers it any more. */
    Live named(String pack) {
        return offered().stream()
                .flatMap(offer -> offer.live().stream())
                .filter(live -> live.name().equals(pack))
                .findFirst()
                .orElseGet(() -> archive.pack(pack));
    }

    /** All that was ever accepted, the oldest first. */
    List<PackAccepted> accepted() {
        return archive.accepted();
    }

    /**
     * Reads and tries a pack as {@link #put} does, without taking it.
     *
     * @throws PackRefusedException with everything that is wrong, by line
     */
    Live candidate(String label, byte[] content) {
        LoadedPack loaded = reader.read(label, content, pack -> archive.taken(pack, content)
                .map(former -> Messages.of("pack.version", former.pack(), former.source())));
        return Live.of(loaded, workingDays);
    }

    private OfferedPack read(PackSource source, byte[] content) {
        AtomicReference<Optional<PackAccepted>> taken = new AtomicReference<>(Optional.empty());
        try {
            LoadedPack loaded = reader.read(source.label(), content, pack -> {
                taken.set(archive.accept(pack, source, content));
                return taken.get().map(former -> Messages.of("pack.version", former.pack(), former.source()));
            });
            return new OfferedPack(source, Optional.of(Live.of(loaded, workingDays)), List.of());
        } catch (PackRefusedException e) {
            // After a restart with a changed text there is no former offer, but the accepted text is kept.
            Optional<Live> kept = former(source).or(() -> taken.get().map(one -> archive.pack(one.pack())));
            return new OfferedPack(source, kept, e.problems());
        } catch (JournalException | StorageException e) {
            PackProblem problem = new PackProblem(0, "", Messages.of("pack.unregistered", e.getMessage()));
            return new OfferedPack(source, former(source), List.of(problem));
        }
    }

    private Optional<Live> former(PackSource source) {
        synchronized (offered) {
            return Optional.ofNullable(offered.get(source.id())).flatMap(OfferedPack::live);
        }
    }

    private static PackHeader header(Live live) {
        return live.loaded().pack().header();
    }
}
