package org.wenshu.catalog.cleanup;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.catalog.ValidityChange;
import org.wenshu.api.time.DayBegun;
import org.wenshu.catalog.Bulletins;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.ValidityActs;

/** Ends the documents that the government's decision on a clean-up ends; what a crash left is done the next day. */
@Component(service = {CleanupEffects.class, DayBegun.class})
public class CleanupEffects implements DayBegun {

    private final Bulletins bulletins;
    private final ValidityActs acts;

    @Activate
    public CleanupEffects(@Reference Entries entries, @Reference ValidityActs acts) {
        this.bulletins = new Bulletins(entries);
        this.acts = acts;
    }

    @Override
    public void dayBegun(LocalDate today) {
        bulletins.cleanups().stream().limit(1).forEach(this::carryOut);
    }

    void carryOut(Cleanup cleanup) {
        cleanup.decision().ifPresent(decision -> cleanup.lines().forEach(line -> line.judgement()
                .flatMap(judged -> change(judged.conclusion()))
                .ifPresent(change -> acts.end(
                        line.number(), change, decision.endsFrom(), decision.decidedOn(), decision.reference()))));
    }

    private static Optional<ValidityChange> change(Conclusion conclusion) {
        return switch (conclusion) {
            case KEEP, AMEND -> Optional.empty();
            case REPEAL -> Optional.of(ValidityChange.REPEALED);
            case LAPSED -> Optional.of(ValidityChange.LAPSED);
        };
    }
}
