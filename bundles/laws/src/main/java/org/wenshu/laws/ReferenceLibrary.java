package org.wenshu.laws;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.law.LawArticle;
import org.wenshu.api.law.LawLibrary;
import org.wenshu.api.law.LawVersion;
import org.wenshu.laws.source.Titles;

/** The library, on the tables. */
@Component(service = LawLibrary.class)
public class ReferenceLibrary implements LawLibrary {

    private final LawTables tables;
    private final ShortNames shortNames = ShortNames.carried();

    @Activate
    public ReferenceLibrary(@Reference LawTables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<LawVersion> find(String title, LocalDate on) {
        return standing(title).counting(on);
    }

    @Override
    public List<LawVersion> versions(String title, LocalDate on) {
        return standing(title).on(on);
    }

    @Override
    public List<LawVersion> search(String words, LocalDate on, int limit) {
        String key = Titles.key(words);
        if (key.isEmpty()) {
            return List.of();
        }
        return tables.keysWith(key, limit).stream()
                .map(this::ofKey)
                .flatMap(standing -> standing.counting(on).stream())
                .toList();
    }

    @Override
    public Optional<LawVersion> version(String id, LocalDate on) {
        return tables.byId(id).map(text -> ofKey(text.key()).text(text, on));
    }

    @Override
    public List<LawArticle> articles(String id) {
        return tables.articles(id);
    }

    @Override
    public Optional<LawArticle> article(String id, String label) {
        return tables.article(id, label);
    }

    @Override
    public int size() {
        return tables.count();
    }

    @Override
    public String link(String id, String label) {
        String page = "/console/laws/versions/" + id;
        return label.isEmpty() ? page : page + "#" + URLEncoder.encode(label, StandardCharsets.UTF_8);
    }

    private Standing standing(String title) {
        String key = shortNames.full(Titles.key(title));
        Standing exact = ofKey(key);
        if (!exact.on(LocalDate.MAX).isEmpty()) {
            return exact;
        }
        String without = Titles.shortKey(title);
        return ofKey(without.equals(key) ? key + "(试行)" : without);
    }

    private Standing ofKey(String key) {
        return new Standing(tables.byKey(key), tables.repeals(key));
    }
}
