package org.wenshu.catalog.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.wenshu.api.web.Page;
import org.wenshu.catalog.Facets;
import org.wenshu.catalog.Shelves;

/** The pages of lists in a copy of the site: all entries, and those of each value of each facet. */
final class FixedLists {

    private final Shelves shelves;
    private final PublicPages pages;
    private final LocalDate today;
    private final Map<String, String> files = new HashMap<>();
    private final List<Listed> all = new ArrayList<>();

    /** A page and the file that it goes into. */
    record Listed(String file, Supplier<Page> page) {}

    FixedLists(Shelves shelves, PublicPages pages, LocalDate today) {
        this.shelves = shelves;
        this.pages = pages;
        this.today = today;
        Facets facets = shelves.find(Narrowing.NONE.filter(), today, 0, 0).facets();
        list(Narrowing.NONE, "", facets);
        for (FacetView facet : PublicPages.facets(Narrowing.NONE, facets)) {
            for (FacetView.Value value : facet.values()) {
                list(
                        Narrowing.by(facet.name(), value.key(), today),
                        "list-" + facet.name() + "-" + plain(value.key()),
                        facets);
            }
        }
    }

    /** The files by the query that the server answers with them. */
    Map<String, String> files() {
        return files;
    }

    List<Listed> all() {
        return all;
    }

    private void list(Narrowing narrowing, String name, Facets facets) {
        long total = shelves.find(narrowing.filter(), today, 0, 0).total();
        long count = Math.max(1, (total + PublicPages.PAGE - 1) / PublicPages.PAGE);
        for (int page = 0; page < count; page++) {
            Narrowing here = new Narrowing(narrowing.filter(), page);
            String file = file(name, page);
            files.put(narrowing.query(page), file);
            all.add(new Listed(file, () -> pages.list(here, Optional.of(chosen(here, facets)))));
        }
    }

    /** Each value leads to its own list: no file is there for two of them together. */
    private static List<FacetView> chosen(Narrowing narrowing, Facets facets) {
        String here = narrowing.query(0);
        return PublicPages.facets(Narrowing.NONE, facets).stream()
                .map(facet -> facet.choosing(
                        value -> !here.isEmpty() && value.address().endsWith("/" + here)))
                .toList();
    }

    private static String file(String name, int page) {
        if (name.isEmpty()) {
            return page == 0 ? "index.html" : "page-" + (page + 1) + ".html";
        }
        return page == 0 ? name + ".html" : name + "-" + (page + 1) + ".html";
    }

    /** Names of files stay plain on every server; those in Chinese become a number of their own. */
    private static String plain(String value) {
        if (value.matches("[A-Za-z0-9_]+")) {
            return value.toLowerCase(Locale.ROOT);
        }
        CRC32 sum = new CRC32();
        sum.update(value.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
