package org.wenshu.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.archive.Meanings;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.archive.index.Answer;
import org.wenshu.archive.index.Fusion;
import org.wenshu.archive.index.Question;
import org.wenshu.archive.index.SearchIndex;
import org.wenshu.archive.index.Together;
import org.wenshu.archive.library.LibraryIndexes;

/** Asks the index for a caller, and proves that it equals the archive. Safe for use by many threads. */
@Component(service = Search.class)
public class Search {

    private static final Set<Role> SEES_ALL = EnumSet.of(
            Role.REGISTRAR,
            Role.OFFICE_DIRECTOR,
            Role.JUSTICE_REVIEWER,
            Role.JUSTICE_HEAD,
            Role.LEADER,
            Role.ARCHIVIST,
            Role.AUDITOR);

    private static final String ARCHIVE = "archive";
    private static final String ALL = "all";

    private final ArchiveIndex index;
    private final ArchiveTables tables;
    private final LibraryIndexes libraries;
    private final SynonymBook synonyms;
    private final Nearness nearness;

    @Activate
    public Search(
            @Reference ArchiveIndex index,
            @Reference ArchiveTables tables,
            @Reference LibraryIndexes libraries,
            @Reference SynonymBook synonyms,
            @Reference Nearness nearness) {
        this.index = index;
        this.tables = tables;
        this.libraries = libraries;
        this.synonyms = synonyms;
        this.nearness = nearness;
    }

    /**
     * Whether the index equals the archive.
     *
     * @param documents in the archive
     * @param searchable in the index
     * @param equal whether both hold the same documents with the same contents and status
     * @param archiveHash SHA-256 over the archive's list
     */
    public record Proof(
            long documents, long searchable, boolean equal, String archiveHash, String indexHash, int segments) {}

    /** The organ to whose unpublished documents a caller is limited; empty for the centre of government. */
    public static Optional<String> reader(Caller caller) {
        return caller.roles().stream().anyMatch(SEES_ALL::contains) ? Optional.empty() : Optional.of(caller.organ());
    }

    /** What of the archive answers a question by its words. */
    public Answer answer(Question question) {
        return in("").answer(question);
    }

    /** What was found, and how it was looked for in the end. */
    public record Answered(Answer answer, Mode mode) {}

    /**
     * What answers a question.
     *
     * @param library as for {@link #in}
     * @param mode as wished; by itself the words count for all that is no sentence, and without anybody who knows meanings
     * @throws org.wenshu.api.web.ProblemException if meanings are wished and nobody knows any
     */
    public Answered answer(String library, Question question, Mode mode) {
        Together asked = in(library);
        if (mode == Mode.SEMANTIC && meanings().isEmpty()) {
            throw Refusal.of("semantic.absent", 503);
        }
        boolean meaning = mode == Mode.SEMANTIC
                || mode == Mode.AUTO && !question.byDate() && Fusion.suits(question.words(), synonyms.now());
        List<Meanings.Passage> near = meaning ? nearness.nearest(question, names(library)) : List.of();
        return near.isEmpty()
                ? new Answered(asked.answer(question), Mode.TEXT)
                : new Answered(asked.answer(question, new Fusion(near, mode == Mode.AUTO)), mode);
    }

    /** How far the meanings of texts are known; empty if nobody knows any. */
    public Optional<Meanings.Progress> meanings() {
        return nearness.progress();
    }

    private Set<String> names(String library) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : library.isBlank() ? List.of(ARCHIVE) : List.of(library.split(","))) {
            String wanted = name.strip();
            if (wanted.equals(ARCHIVE) || wanted.equals(ALL)) {
                names.add("");
            }
            if (wanted.equals(ALL)) {
                names.addAll(libraries.all().keySet());
            } else if (!wanted.equals(ARCHIVE)) {
                names.add(wanted);
            }
        }
        return names;
    }

    /**
     * The archive or libraries to ask.
     *
     * @param library names with commas between; {@code archive} or nothing is the archive, {@code all} is everything
     */
    public Together in(String library) {
        List<SearchIndex> indexes = new ArrayList<>();
        for (String name : names(library)) {
            indexes.add(
                    name.isEmpty()
                            ? index.index()
                            : libraries.find(name).orElseThrow(() -> Refusal.of("library.none", 404, name)));
        }
        return new Together(indexes, synonyms.now());
    }

    /** How many documents of the archive the index does not have yet. */
    public long notYetSearchable() {
        return Math.max(0, tables.count() - index.index().count());
    }

    public Proof proof() {
        List<String> archived = tables.fingerprints();
        List<String> indexed = index.index().fingerprints();
        return new Proof(
                archived.size(),
                indexed.size(),
                archived.equals(indexed),
                hash(archived),
                hash(indexed),
                index.index().segments());
    }

    private static String hash(List<String> lines) {
        try {
            byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
