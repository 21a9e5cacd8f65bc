package org.wenshu.catalog.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.Response.ResponseBuilder;
import javax.ws.rs.core.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.web.Page;
import org.wenshu.catalog.CatalogBench;
import org.wenshu.catalog.PlainWriter;

/** When a reader's copy is still good. */
class FreshnessTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @TempDir
    private Path data;

    private CatalogBench bench;
    private Freshness freshness;
    private final List<String> made = new ArrayList<>();

    @BeforeEach
    void open() {
        bench = new CatalogBench(data);
        bench.on(DAY);
        freshness = new Freshness(bench.entries, bench.journal.clock());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aCopyIsGoodUntilSomethingChanges() {
        bench.publish("d", DAY, Optional.empty());
        EntityTag tag = ask(Optional.empty()).getEntityTag();

        Response again = ask(Optional.of(tag));

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getEntityTag()).isEqualTo(tag);
        assertThat(made).hasSize(1);
        bench.publish("e", DAY, Optional.empty());
        assertThat(ask(Optional.of(tag)).getStatus()).isEqualTo(200);
    }

    @Test
    void theNextDayEveryStatusMayBeAnother() {
        Response first = ask(Optional.empty());
        bench.on(DAY.plusDays(1));

        Response next = ask(Optional.of(first.getEntityTag()));

        assertThat(next.getStatus()).isEqualTo(200);
        assertThat(next.getLastModified()).isAfter(first.getLastModified());
    }

    @Test
    void anotherVersionOfThisProgramWritesOtherPages() {
        EntityTag tag = ask(Optional.empty()).getEntityTag();
        do {
            freshness = new Freshness(bench.entries, bench.journal.clock());
        } while (ask(Optional.empty()).getEntityTag().equals(tag));

        assertThat(ask(Optional.of(tag)).getStatus()).isEqualTo(200);
    }

    @Test
    void aPageIsWrittenOnceUntilSomethingChanges() {
        assertThat(List.of(page("all"), page("all"), page("some"), page("all"))).containsExactly("1", "1", "2", "1");
        bench.publish("d", DAY, Optional.empty());
        assertThat(List.of(page("all"), page("some"), page("all"))).containsExactly("3", "4", "3");
        bench.on(DAY.plusDays(1));
        assertThat(page("all")).isEqualTo("5");
    }

    private String page(String asked) {
        Response answer = freshness.page(new Asked(Optional.empty()), asked, new PlainWriter(), () -> {
            made.add(asked);
            return Page.bare("list.ftlh", Integer.toString(made.size()), asked);
        });
        assertThat(answer.getMediaType().toString()).isEqualTo("text/html;charset=UTF-8");
        String written = new String((byte[]) answer.getEntity(), StandardCharsets.UTF_8);
        assertThat(written).contains(asked);
        return written.replaceAll(".*title=(\\d+).*", "$1");
    }

    private Response ask(Optional<EntityTag> copy) {
        return freshness.answer(new Asked(copy), () -> {
            made.add("body");
            return "body";
        });
    }

    /** A request of somebody who has a copy, or none. */
    private record Asked(Optional<EntityTag> copy) implements Request {

        @Override
        public ResponseBuilder evaluatePreconditions(Date lastModified, EntityTag tag) {
            return copy.equals(Optional.of(tag)) ? Response.notModified() : null;
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public Variant selectVariant(List<Variant> variants) {
            throw new UnsupportedOperationException("not asked");
        }

        @Override
        public ResponseBuilder evaluatePreconditions(EntityTag tag) {
            throw new UnsupportedOperationException("not asked");
        }

        @Override
        public ResponseBuilder evaluatePreconditions(Date lastModified) {
            throw new UnsupportedOperationException("not asked");
        }

        @Override
        public ResponseBuilder evaluatePreconditions() {
            throw new UnsupportedOperationException("not asked");
        }
    }
}
