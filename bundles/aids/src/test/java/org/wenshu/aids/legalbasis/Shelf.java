package org.wenshu.aids.legalbasis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.law.LawArticle;
import org.wenshu.api.law.LawLibrary;
import org.wenshu.api.law.LawStatus;
import org.wenshu.api.law.LawVersion;

/** A library with a few laws; their articles are there up to the last one. */
public final class Shelf implements LawLibrary {

    private final Map<String, LawVersion> laws = new LinkedHashMap<>();

    public Shelf with(String title, LawStatus status, int articles) {
        return with(title, LocalDate.of(2021, 1, 22), LocalDate.of(2021, 7, 15), status, articles);
    }

    public Shelf with(String title, LocalDate adopted, LocalDate inForce, LawStatus status, int articles) {
        String id = "v" + laws.size();
        LawVersion version = new LawVersion(
                id,
                "中华人民共和国" + title,
                "",
                "",
                "法律",
                "",
                Optional.of(adopted),
                Optional.of(inForce),
                Optional.empty(),
                status,
                status == LawStatus.REPEALED ? "民法典" : "",
                articles);
        laws.put(title, version);
        return this;
    }

    @Override
    public Optional<LawVersion> find(String title, LocalDate on) {
        return Optional.ofNullable(laws.get(title.replace("中华人民共和国", "")));
    }

    @Override
    public List<LawVersion> versions(String title, LocalDate on) {
        return find(title, on).stream().toList();
    }

    @Override
    public List<LawVersion> search(String words, LocalDate on, int limit) {
        return List.of();
    }

    @Override
    public Optional<LawVersion> version(String id, LocalDate on) {
        return laws.values().stream().filter(law -> law.id().equals(id)).findFirst();
    }

    @Override
    public List<LawArticle> articles(String id) {
        return List.of();
    }

    @Override
    public Optional<LawArticle> article(String id, String label) {
        return label.contains("之") ? Optional.empty() : Optional.of(new LawArticle(label, "", label + "的条文"));
    }

    @Override
    public int size() {
        return laws.size();
    }

    @Override
    public String link(String id, String label) {
        return "/laws/" + id + "#" + label;
    }
}
