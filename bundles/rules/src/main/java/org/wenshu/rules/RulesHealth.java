package org.wenshu.rules;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.rules.text.Messages;

/**
 * Ready when a pack is in force and the calendar reaches this year. A year whose holiday notice is not at hand is no
 * reason to stop work, but one to say so: its deadlines are provisional.
 */
@Component
public final class RulesHealth implements HealthCheck {

    private final RulePacks packs;
    private final Calendar calendar;
    private final BusinessClock clock;

    @Activate
    public RulesHealth(@Reference RulePacks packs, @Reference Calendar calendar, @Reference BusinessClock clock) {
        this.packs = packs;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String bundle() {
        return "rules";
    }

    @Override
    public Health check() {
        if (packs.on(clock.today()).isEmpty()) {
            return Health.bad(Messages.of("health.no-pack"));
        }
        Optional<Health> refused = refused();
        if (refused.isPresent()) {
            return refused.get();
        }
        int year = clock.today().getYear();
        if (calendar.noticed(year)) {
            return Health.good();
        }
        return calendar.reaches(year)
                ? new Health(true, Messages.of("health.no-notice", String.valueOf(year)))
                : Health.bad(Messages.of("health.no-calendar", String.valueOf(year)));
    }

    /** Work goes on under the former pack; whoever brought the new one has to know. */
    private Optional<Health> refused() {
        return packs.offered().stream()
                .filter(offer -> !offer.problems().isEmpty())
                .findFirst()
                .map(offer -> new Health(
                        true,
                        Messages.of(
                                "health.refused",
                                offer.source().label(),
                                offer.problems().get(0).line(),
                                offer.problems().get(0).message())));
    }
}
