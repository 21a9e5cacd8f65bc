package org.wenshu.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.rules.engine.SampleOrganization;

/** Reads the invented organization of the examples. */
final class SampleReader {

    private final List<Organ> organs = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final Map<String, String> holders = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, List<String>>> portfolios = new HashMap<>();

    private SampleReader() {}

    static SampleOrganization read(Part sample) {
        SampleReader reader = new SampleReader();
        sample.at("organs").items().forEach(reader::organ);
        sample.at("posts").items().forEach(reader::post);
        return new SampleOrganization(reader.organs, reader.posts, reader.holders, reader.portfolios);
    }

    private void organ(Part part) {
        String id = part.text("id");
        Optional<String> principal = headed(part, id, "principal", Rank.PRINCIPAL);
        Optional<String> legalUnit = headed(part, id, "legal-unit", Rank.STAFF);
        organs.add(new Organ(
                id,
                part.text("name"),
                part.text("shortName"),
                part.one("type", OrganType.class),
                Optional.empty(),
                part.at("domains").words(),
                legalUnit,
                principal));
    }

    private Optional<String> headed(Part organ, String id, String unit, Rank rank) {
        return organ.optional(unit).map(person -> {
            String post = id + "." + unit;
            posts.add(new Post(post, unit, id, rank, Set.of()));
            holders.put(post, person);
            return post;
        });
    }

    private void post(Part part) {
        String id = part.text("id");
        posts.add(new Post(id, part.text("title"), part.text("organ"), part.one("rank", Rank.class), Set.of()));
        holders.put(id, part.text("person"));
        NavigableMap<LocalDate, List<String>> portfolio = new TreeMap<>();
        portfolio.put(LocalDate.MIN, part.at("portfolio").words());
        part.at("reshuffle")
                .items()
                .forEach(change -> portfolio.put(
                        change.date("from"), change.at("portfolio").words()));
        portfolios.put(id, portfolio);
    }
}
