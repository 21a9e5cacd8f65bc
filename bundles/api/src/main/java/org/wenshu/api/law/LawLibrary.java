package org.wenshu.api.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Looks up laws. It holds what was loaded into it and knows of no other: that a title is not found does not say that
 * there is no such law. Safe for use by many threads; every call is quick.
 */
@ProviderType
public interface LawLibrary {

    /**
     * The version of a law that counts on a day: the one in force; else the next to come into force; else the last one,
     * whose status then says why it does not count.
     *
     * @param title full or short, with or without 《》, 中华人民共和国 and additions such as （2021年修订）
     */
    Optional<LawVersion> find(String title, LocalDate on);

    /** All versions of a law, the oldest first, each with its status on a day; empty if the title is unknown. */
    List<LawVersion> versions(String title, LocalDate on);

    /**
     * Laws of whose titles the words are a part, at most so many, the best first; for searching and for titles that are
     * written inexactly.
     */
    List<LawVersion> search(String words, LocalDate on, int limit);

    /** A version by its id, with its status on a day. */
    Optional<LawVersion> version(String id, LocalDate on);

    /** The articles of a version, in order; empty if it counts none or the id is unknown. */
    List<LawArticle> articles(String id);

    /**
     * One article of a version.
     *
     * @param label such as {@code 第五条} or {@code 第一百二十条之一}, in Chinese numerals
     */
    Optional<LawArticle> article(String id, String label);

    /** How many versions the library holds; 0 if nothing was loaded yet. */
    int size();

    /** The path in this system of a version, or of one of its articles if the label is not empty. */
    String link(String id, String label);
}
