package org.wenshu.journal.service;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.journal.TickingClock;

/**
 * The machine's clock, unless the property {@code wenshu.clock} names an instant to begin at. It can be set then, or if
 * {@code wenshu.demo} is {@code true}.
 */
@Component(service = BusinessClock.class)
public class ClockService extends TickingClock {

    @Activate
    public ClockService(BundleContext context) {
        super(Clock.systemUTC(), start(context), settable(context));
    }

    private static Optional<Instant> start(BundleContext context) {
        return Optional.ofNullable(context.getProperty("wenshu.clock"))
                .filter(text -> !text.isBlank())
                .map(text -> OffsetDateTime.parse(text).toInstant());
    }

    private static boolean settable(BundleContext context) {
        return start(context).isPresent() || Boolean.parseBoolean(context.getProperty("wenshu.demo"));
    }
}
