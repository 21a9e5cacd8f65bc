package org.wenshu.laws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.organization.Role;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.web.Caller;
import org.wenshu.laws.event.LibraryFileReceived;
import org.wenshu.laws.source.LineParser;
import org.wenshu.laws.source.Lines;

/** Receives files of laws and tells what became of them. Safe for use by many threads. */
@Component(service = Loads.class)
public class Loads {

    private static final Set<Role> LOADERS = Set.of(Role.IT_ADMIN, Role.JUSTICE_HEAD, Role.JUSTICE_REVIEWER);
    private static final int LONGEST_NAME = 200;
    private static final int SHOWN = 20;

    /** Far beyond all laws of the country; what is larger was made to be large. */
    private static final long MOST_CHARACTERS = 1_000_000_000L;

    private final Journal journal;
    private final ContentStore content;
    private final LawTables tables;
    private final LoadProgress progress;

    @Activate
    public Loads(
            @Reference Journal journal,
            @Reference ContentStore content,
            @Reference LawTables tables,
            @Reference LoadProgress progress) {
        this.journal = journal;
        this.content = content;
        this.tables = tables;
        this.progress = progress;
    }

    /** Whether somebody may load files. */
    public static boolean allowed(Caller caller) {
        return caller.roles().stream().anyMatch(LOADERS::contains);
    }

    /** Receives a file for somebody who may; its laws are in the library a little later. */
    public Load receive(String name, InputStream file, Caller caller) {
        if (!allowed(caller)) {
            throw Refusal.of("notLoader", 403);
        }
        return receive(name, file, caller.account());
    }

    /**
     * Receives a file for an account that was let in already.
     *
     * @throws org.wenshu.api.web.ProblemException if the file is broken or says no law at all
     */
    public Load receive(String name, InputStream file, String account) {
        ContentHash hash = content.put(file);
        long lines = count(hash);
        String id = UUID.randomUUID().toString();
        String shown =
                name.isBlank() ? Messages.text("unnamed") : name.substring(0, Math.min(name.length(), LONGEST_NAME));
        journal.append(
                Append.by(account).to(stream(id), 0, new LibraryFileReceived(id, shown, hash.hex(), lines, account)));
        return find(id);
    }

    /** Waits until the library has the laws of a load. */
    public Load await(Load load, Duration patience) {
        journal.awaitApplied(LawsProjection.CONSUMER, received(load.id()).position(), patience);
        return find(load.id());
    }

    /** A load, also while its file is being read. */
    public Load find(String id) {
        JournalEntry entry = received(id);
        LibraryFileReceived file = entry.as(LibraryFileReceived.class);
        return LoadRows.find(tables, id, file.lines()).orElseGet(() -> {
            long done = progress.of(id);
            Load.State state = done == 0 ? Load.State.WAITING : Load.State.READING;
            return new Load(
                    id, file.name(), file.account(), entry.recordedAt(), state, file.lines(), done, 0, 0, 0, List.of());
        });
    }

    /** The latest loads that are done. */
    public List<Load> latest() {
        return LoadRows.latest(tables, SHOWN);
    }

    private JournalEntry received(String id) {
        return journal.stream(stream(id)).stream().findFirst().orElseThrow(() -> Refusal.of("noLoad", 404));
    }

    private static String stream(String id) {
        return "law-load/" + id;
    }

    /** Reads the file once before the journal names it: what is named must be readable for ever. */
    private long count(ContentHash hash) {
        long lines = 0;
        boolean anyLaw = false;
        try (InputStream in = content.open(hash)) {
            Lines file = new Lines(in, MOST_CHARACTERS);
            for (Optional<String> line = file.next(); line.isPresent(); line = file.next()) {
                lines++;
                anyLaw = anyLaw || isLaw(line.get());
            }
        } catch (Lines.TooMuch bomb) {
            throw Refusal.of("tooLarge", 413);
        } catch (IOException | UncheckedIOException broken) {
            throw Refusal.of("broken", 422);
        }
        if (!anyLaw) {
            throw Refusal.of("noLaws", 422);
        }
        return lines;
    }

    private static boolean isLaw(String line) {
        try {
            LineParser.parse(line);
            return true;
        } catch (LineParser.Unreadable e) {
            return false;
        }
    }
}
