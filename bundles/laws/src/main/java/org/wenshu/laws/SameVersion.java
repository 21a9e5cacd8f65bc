package org.wenshu.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The texts of one version. Sources repeat each other, one leaves out the last article that says when the law begins, and
 * another takes that day for its date; what has the same date or the same beginning is the same version.
 */
final class SameVersion {

    /** Of several texts the one with the most articles counts. */
    private static final Comparator<StoredVersion> BEST = Comparator.comparingInt(StoredVersion::articles)
            .thenComparing(StoredVersion::id, Comparator.reverseOrder());

    private final List<StoredVersion> texts = new ArrayList<>();

    private SameVersion(StoredVersion text) {
        texts.add(text);
    }

    /** The versions of a law, the oldest first. */
    static List<SameVersion> of(List<StoredVersion> texts) {
        List<SameVersion> versions = new ArrayList<>();
        texts.stream()
                .sorted(Comparator.comparing(SameVersion::beginning).reversed())
                .forEach(text -> versions.stream()
                        .filter(version -> version.takes(text))
                        .findFirst()
                        .ifPresentOrElse(
                                version -> version.texts.add(text), () -> versions.add(new SameVersion(text))));
        versions.sort(Comparator.comparing(version -> beginning(version.best())));
        return versions;
    }

    /** The first day of a version; one that nobody knows is always in force. */
    static LocalDate beginning(StoredVersion text) {
        return text.inForceOn().orElse(LocalDate.MIN);
    }

    boolean holds(StoredVersion text) {
        return texts.stream().anyMatch(held -> held.id().equals(text.id()));
    }

    /** The text that counts, with the dates of the version. */
    StoredVersion best() {
        return dated(texts.stream().max(BEST).orElseThrow());
    }

    /** A text with the dates of the version: adopted on the first day that a source names, in force from the last. */
    StoredVersion dated(StoredVersion text) {
        Optional<LocalDate> adopted =
                texts.stream().flatMap(t -> t.adoptedOn().stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> begins =
                texts.stream().flatMap(t -> t.inForceOn().stream()).max(Comparator.naturalOrder());
        return new StoredVersion(
                text.id(),
                text.title(),
                text.key(),
                text.issuer(),
                text.number(),
                text.category(),
                text.region(),
                adopted,
                begins,
                text.repealed(),
                text.repealedOn(),
                text.lastArticle(),
                text.articles());
    }

    private boolean takes(StoredVersion text) {
        return texts.stream()
                .anyMatch(held -> beginning(held).equals(beginning(text))
                        || held.adoptedOn().isPresent() && held.adoptedOn().equals(text.adoptedOn()));
    }
}
