package org.wenshu.journal.service;

import java.time.Clock;
import java.time.Duration;
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
 *
 * <p>A clock that was set stays set when this bundle is replaced: its distance from the machine's clock is kept in a
 * system property, which ends with the JVM.
 */
@Component(service = BusinessClock.class)
public class ClockService extends TickingClock {

    private static final String START = "wenshu.clock";
    private static final String OFFSET = "wenshu.clock.offset";
    private static final Clock MACHINE = Clock.systemUTC();

    @Activate
    public ClockService(BundleContext context) {
        super(MACHINE, offset(context), settable(context));
        keep();
    }

    @Override
    public void set(Instant instant) {
        super.set(instant);
        keep();
    }

    private void keep() {
        if (settable()) {
            System.setProperty(OFFSET, offset().toString());
        }
    }

    private static Duration offset(BundleContext context) {
        Optional<Duration> kept = property(context, OFFSET).map(Duration::parse);
        return kept.or(() -> property(context, START)
                        .map(text -> Duration.between(
                                MACHINE.instant(), OffsetDateTime.parse(text).toInstant())))
                .orElse(Duration.ZERO);
    }

    private static boolean settable(BundleContext context) {
        return property(context, START).isPresent()
                || property(context, "wenshu.demo")
                        .filter(Boolean::parseBoolean)
                        .isPresent();
    }

    private static Optional<String> property(BundleContext context, String name) {
        return Optional.ofNullable(context.getProperty(name)).filter(text -> !text.isBlank());
    }
}
