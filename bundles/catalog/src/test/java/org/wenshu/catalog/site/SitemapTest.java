package org.wenshu.catalog.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.catalog.CatalogBench;

class SitemapTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    @TempDir
    private Path data;

    private CatalogBench bench;
    private final List<String> numbers = new ArrayList<>();

    @BeforeEach
    void publishSeven() {
        bench = new CatalogBench(data);
        bench.on(DAY);
        for (int i = 0; i < 7; i++) {
            numbers.add("http://localhost:8181/catalog/" + bench.publish("d" + i, DAY, Optional.empty()));
        }
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void oneHoldsAllThatItMay() throws IOException {
        Sitemap map = new Sitemap(bench.entries, "http://localhost:8181", 7);

        assertThat(map.parts()).isZero();
        assertThat(written(map::write)).contains("<urlset", "<lastmod>");
        assertThat(addresses(written(map::write))).containsExactlyInAnyOrderElementsOf(numbers);
    }

    @Test
    void anIndexLeadsToSeveralThatHoldAllTogether() throws IOException {
        Sitemap map = new Sitemap(bench.entries, "http://localhost:8181", 3);

        assertThat(map.parts()).isEqualTo(3);
        assertThat(written(map::write)).contains("<sitemapindex").doesNotContain("<urlset");
        assertThat(addresses(written(map::write)))
                .containsExactly(
                        "http://localhost:8181/catalog/sitemap-1.xml",
                        "http://localhost:8181/catalog/sitemap-2.xml",
                        "http://localhost:8181/catalog/sitemap-3.xml");
        List<String> all = new ArrayList<>();
        for (int part = 1; part <= 3; part++) {
            int number = part;
            all.addAll(addresses(written(out -> map.part(number, out))));
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(addresses(written(out -> map.part(4, out)))).isEmpty();
    }

    private static String written(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> addresses(String xml) {
        return Pattern.compile("<loc>([^<]*)</loc>")
                .matcher(xml)
                .results()
                .map(place -> place.group(1))
                .toList();
    }
}
