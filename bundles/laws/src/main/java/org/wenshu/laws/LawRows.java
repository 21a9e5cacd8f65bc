package org.wenshu.laws;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.wenshu.api.law.LawArticle;
import org.wenshu.laws.source.LawText;
import org.wenshu.laws.source.Repeals;
import org.wenshu.laws.source.SourceLine;
import org.wenshu.laws.source.Titles;

/** Writes versions, inside the transaction of a projection. */
final class LawRows {

    private static final int ID_DIGITS = 24;

    private final Handle handle;
    private final long position;

    LawRows(Handle handle, long position) {
        this.handle = handle;
        this.position = position;
    }

    /** Adds the version of a line; false if the library has it. */
    boolean add(SourceLine line) {
        String id = id(line);
        int known = handle.createQuery("SELECT count(*) FROM laws_version WHERE id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one();
        if (known > 0) {
            return false;
        }
        LawText text = LawText.of(line.text());
        Optional<LocalDate> inForceOn = inForceOn(line, text);
        version(id, line, text, inForceOn);
        articles(id, text.articles());
        text.statedBeginning().or(() -> inForceOn).ifPresent(day -> repeals(id, line.title(), text, day));
        return true;
    }

    /** Of what the source calls it and of all that it says: another text is another version. */
    private static String id(SourceLine line) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(line.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<LocalDate> inForceOn(SourceLine line, LawText text) {
        Optional<LocalDate> stated =
                text.statedBeginning().filter(day -> day.isAfter(line.date().orElse(LocalDate.MIN)));
        Optional<LocalDate> decided = line.date().flatMap(date -> Amendments.beginning(line.title(), date));
        return line.effective().or(() -> decided).or(() -> stated).or(line::date);
    }

    private void version(String id, SourceLine line, LawText text, Optional<LocalDate> inForceOn) {
        handle.createUpdate(
                        """
                        INSERT INTO laws_version (id, source_id, title, title_key, issuer, number, category, region,
                          adopted_on, in_force_on, repealed, repealed_on, last_article, articles, preamble, position)
                        VALUES (:id, :source, :title, :key, :issuer, :number, :category, :region, :adopted, :inForce,
                          :repealed, :repealedOn, :last, :articles, :preamble, :position)
                        """)
                .bind("id", id)
                .bind("source", line.id())
                .bind("title", line.title())
                .bind("key", Titles.key(line.title()))
                .bind("issuer", line.issuer())
                .bind("number", line.number())
                .bind("category", line.category())
                .bind("region", line.region())
                .bind("adopted", line.date().map(LocalDate::toString).orElse(null))
                .bind("inForce", inForceOn.map(LocalDate::toString).orElse(null))
                .bind("repealed", line.repealed() ? 1 : 0)
                .bind("repealedOn", line.repealedOn().map(LocalDate::toString).orElse(null))
                .bind("last", text.lastArticle())
                .bind("articles", text.articles().size())
                .bind("preamble", text.preamble())
                .bind("position", position)
                .execute();
    }

    private void articles(String id, List<LawArticle> articles) {
        if (articles.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO laws_article (version_id, position, label, heading, text) VALUES (?, ?, ?, ?, ?)");
        for (int i = 0; i < articles.size(); i++) {
            LawArticle article = articles.get(i);
            batch.add(id, i, article.label(), article.heading(), article.text());
        }
        batch.execute();
    }

    /** An amended law repeals nothing anew: its clause counts from the day that it names. */
    private void repeals(String id, String title, LawText text, LocalDate on) {
        Repeals.in(title, text).stream()
                .map(Titles::key)
                .filter(key -> !key.equals(Titles.key(title)))
                .distinct()
                .forEach(key -> handle.execute(
                        "INSERT INTO laws_repeal (title_key, repealed_on, by_version, by_title) VALUES (?, ?, ?, ?)",
                        key,
                        on.toString(),
                        id,
                        title));
    }
}
