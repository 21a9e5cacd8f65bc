package org.wenshu.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.Rules;
import org.wenshu.rules.OfferedPack.Live;
import org.wenshu.rules.event.PackAccepted;

/** Packs on a shelf, without OSGi and without grace. */
public final class ShelfPacks implements RulePacks {

    private final PackShelf shelf = new PackShelf(Zhanqian.READER, Zhanqian.CALENDAR, new RememberedPacks());
    private final District district = new District();

    /** A shelf with the district's pack. */
    public static ShelfPacks withZhanqian() {
        ShelfPacks packs = new ShelfPacks();
        packs.offer(new PackSource("bundle:rules-zhanqian", "rules-zhanqian"), Zhanqian.bytes());
        return packs;
    }

    @Override
    public OfferedPack offer(PackSource source, byte[] content) {
        return shelf.put(source, content);
    }

    @Override
    public void withdraw(String source) {
        shelf.remove(source);
    }

    @Override
    public List<OfferedPack> offered() {
        return shelf.offered();
    }

    @Override
    public Rules rules() {
        return new RulesInForce(shelf, () -> LocalDate.parse("2025-06-03"), () -> Optional.of(district));
    }

    @Override
    public Live named(String pack) {
        return shelf.named(pack);
    }

    @Override
    public Live candidate(String label, byte[] content) {
        return shelf.candidate(label, content);
    }

    @Override
    public List<PackAccepted> accepted() {
        return shelf.accepted();
    }

    @Override
    public Optional<Live> on(LocalDate day) {
        return shelf.on(day);
    }
}
