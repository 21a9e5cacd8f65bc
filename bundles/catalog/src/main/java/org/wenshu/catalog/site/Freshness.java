package org.wenshu.catalog.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.ResponseBuilder;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.SiteWriter;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Recent;
import org.wenshu.catalog.Stamp;

/**
 * Answers 304 where nothing has changed since the reader's copy: neither an entry, nor the day, which a status follows
 * from, nor this program, which writes the page.
 */
final class Freshness {

    /** Pages of others may read what is public (CORS). */
    static final String ANYBODY = "Access-Control-Allow-Origin";

    /** Bytes of written pages that are kept at hand. */
    private static final long ROOM = 24L * 1024 * 1024;

    private final String edition = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private final Recent<Asked, byte[]> written = new Recent<>(ROOM, page -> page.length);
    private final Entries entries;
    private final BusinessClock clock;

    Freshness(Entries entries, BusinessClock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** The body, made only if the reader needs it; readers ask again before they use their copy. */
    Response answer(Request request, Supplier<?> body) {
        return answer(request, now -> Response.ok(body.get()));
    }

    /**
     * A page, written once for all who ask for it while nothing changes.
     *
     * @param asked all that the page depends on, beside the catalog and the day
     */
    Response page(Request request, Object asked, SiteWriter writer, Supplier<Page> page) {
        return answer(request, now -> Response.ok(
                        written.get(new Asked(asked, now.today()), now.position(), () -> writer.html(page.get())
                                .getBytes(StandardCharsets.UTF_8)))
                .type(MediaType.TEXT_HTML + ";charset=UTF-8"));
    }

    /** What a page is kept under. */
    private record Asked(Object what, LocalDate today) {}

    /** What all answers depend on, as it was before the answer was made: the answer is never older. */
    private record Now(long position, LocalDate today) {}

    private Response answer(Request request, Function<Now, ResponseBuilder> body) {
        Optional<Stamp> stamp = entries.stamp();
        Now now = new Now(stamp.map(Stamp::position).orElse(0L), clock.today());
        EntityTag tag = new EntityTag(now.position() + "-" + now.today() + "-" + edition, true);
        Instant day = now.today().atStartOfDay(BusinessClock.ZONE).toInstant();
        Date changed = Date.from(stamp.map(known -> known.changedAt().toInstant())
                .filter(day::isBefore)
                .orElse(day)
                .truncatedTo(ChronoUnit.SECONDS));
        return Optional.ofNullable(request.evaluatePreconditions(changed, tag))
                .orElseGet(() -> body.apply(now))
                .tag(tag)
                .lastModified(changed)
                .header("Cache-Control", "no-cache")
                .header(ANYBODY, "*")
                .build();
    }
}
