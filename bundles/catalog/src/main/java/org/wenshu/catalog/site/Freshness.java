package org.wenshu.catalog.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Stamp;

/**
 * Answers 304 where nothing has changed since the reader's copy: neither an entry, nor the day, which a status follows
 * from, nor this program, which writes the page.
 */
final class Freshness {

    /** Pages of others may read what is public (CORS). */
    static final String ANYBODY = "Access-Control-Allow-Origin";

    private final String edition = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private final Entries entries;
    private final BusinessClock clock;

    Freshness(Entries entries, BusinessClock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** The body, made only if the reader needs it; readers ask again before they use their copy. */
    Response answer(Request request, Supplier<?> body) {
        Optional<Stamp> stamp = entries.stamp();
        LocalDate today = clock.today();
        EntityTag tag = new EntityTag(stamp.map(Stamp::position).orElse(0L) + "-" + today + "-" + edition, true);
        Instant day = today.atStartOfDay(BusinessClock.ZONE).toInstant();
        Date changed = Date.from(stamp.map(known -> known.changedAt().toInstant())
                .filter(day::isBefore)
                .orElse(day)
                .truncatedTo(ChronoUnit.SECONDS));
        return Optional.ofNullable(request.evaluatePreconditions(changed, tag))
                .orElseGet(() -> Response.ok(body.get()))
                .tag(tag)
                .lastModified(changed)
                .header("Cache-Control", "no-cache")
                .header(ANYBODY, "*")
                .build();
    }
}
