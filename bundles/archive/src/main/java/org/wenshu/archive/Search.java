package org.wenshu.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.archive.index.Answer;
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

    @Activate
    public Search(
            @Reference ArchiveIndex index,
            @Reference ArchiveTables tables,
            @Reference LibraryIndexes libraries,
            @Reference SynonymBook synonyms) {
        this.index = index;
        this.tables = tables;
        this.libraries = libraries;
        this.synonyms = synonyms;
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

    /** What of the archive answers a question. */
    public Answer answer(Question question) {
        return in("").answer(question);
    }

    /**
     * The archive or libraries to ask.
     *
     * @param library names with commas between; {@code archive} or nothing is the archive, {@code all} is everything
     */
    public Together in(String library) {
        Set<SearchIndex> indexes = new LinkedHashSet<>();
        for (String name : library.isBlank() ? List.of(ARCHIVE) : List.of(library.split(","))) {
            String wanted = name.strip();
            if (wanted.equals(ARCHIVE) || wanted.equals(ALL)) {
                indexes.add(index.index());
            }
            if (wanted.equals(ALL)) {
                indexes.addAll(libraries.all().values());
            } else if (!wanted.equals(ARCHIVE)) {
                indexes.add(libraries.find(wanted).orElseThrow(() -> Refusal.of("library.none", 404, wanted)));
            }
        }
        return new Together(List.copyOf(indexes), synonyms.now());
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
