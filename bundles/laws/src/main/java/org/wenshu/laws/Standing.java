package org.wenshu.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.law.LawStatus;
import org.wenshu.api.law.LawVersion;

/** How the versions of one law stand on a day: each ends where the next begins, or by a repeal. */
final class Standing {

    private final List<SameVersion> groups;
    private final List<StoredVersion> versions;
    private final List<Repeal> repeals;

    /** What ends a version: its first day without force if that is known, how, and by what. */
    private record End(Optional<LocalDate> on, LawStatus status, String by) {}

    Standing(List<StoredVersion> texts, List<Repeal> repeals) {
        this.groups = SameVersion.of(texts);
        this.versions = groups.stream().map(SameVersion::best).toList();
        this.repeals = repeals;
    }

    /** All versions, the oldest first. */
    List<LawVersion> on(LocalDate day) {
        List<LawVersion> standing = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            standing.add(on(day, versions.get(i), end(i)));
        }
        return standing;
    }

    /** The version that counts on a day: the one in force, else the next to come, else the last. */
    Optional<LawVersion> counting(LocalDate day) {
        List<LawVersion> all = on(day);
        return first(all, LawStatus.IN_FORCE)
                .or(() -> first(all, LawStatus.NOT_YET_IN_FORCE))
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)));
    }

    /** A text of this law, also one that another text of the same version outdoes. */
    LawVersion text(StoredVersion text, LocalDate day) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).holds(text)) {
                return on(day, groups.get(i).dated(text), end(i));
            }
        }
        throw new IllegalArgumentException("no version of this law: " + text.id());
    }

    private static Optional<LawVersion> first(List<LawVersion> all, LawStatus status) {
        return all.stream().filter(version -> version.status() == status).findFirst();
    }

    private Optional<End> end(int i) {
        StoredVersion version = versions.get(i);
        List<End> ends = new ArrayList<>();
        if (version.repealed()) {
            ends.add(new End(version.repealedOn(), LawStatus.REPEALED, ""));
        }
        for (Repeal repeal : repeals) {
            if (repeal.on().isAfter(beginning(version))) {
                ends.add(new End(Optional.of(repeal.on()), LawStatus.REPEALED, repeal.by()));
            }
        }
        if (i + 1 < versions.size()) {
            StoredVersion next = versions.get(i + 1);
            ends.add(new End(next.inForceOn(), LawStatus.AMENDED, next.title()));
        }
        return ends.stream().min(Comparator.comparing(end -> end.on().orElse(LocalDate.MIN)));
    }

    private static LawVersion on(LocalDate day, StoredVersion text, Optional<End> end) {
        boolean ended =
                end.isPresent() && end.get().on().map(on -> !day.isBefore(on)).orElse(true);
        LawStatus status = ended
                ? end.get().status()
                : day.isBefore(beginning(text)) ? LawStatus.NOT_YET_IN_FORCE : LawStatus.IN_FORCE;
        return new LawVersion(
                text.id(),
                text.title(),
                text.issuer(),
                text.number(),
                text.category(),
                text.region(),
                text.adoptedOn(),
                text.inForceOn(),
                end.flatMap(End::on).map(on -> on.minusDays(1)),
                status,
                end.map(End::by).orElse(""),
                text.lastArticle());
    }

    private static LocalDate beginning(StoredVersion text) {
        return SameVersion.beginning(text);
    }
}
