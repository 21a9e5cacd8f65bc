package org.wenshu.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.rules.engine.PackHeader;
import org.wenshu.rules.event.PackAccepted;

/** Keeps acceptances in one stream of the journal and the texts in the content store. */
final class JournaledPacks implements PackRegister {

    private static final String STREAM = "rulepacks";

    private final Journal journal;
    private final ContentStore contents;

    JournaledPacks(Journal journal, ContentStore contents) {
        this.journal = journal;
        this.contents = contents;
    }

    @Override
    public Optional<PackAccepted> accept(PackHeader pack, PackSource source, byte[] content) {
        String hash = hash(content);
        while (true) {
            List<PackAccepted> before = accepted();
            Optional<PackAccepted> former = before.stream()
                    .filter(one -> one.pack().equals(pack.name()))
                    .findFirst();
            if (former.isPresent()) {
                return former.filter(one -> !one.contentHash().equals(hash));
            }
            contents.put(new ByteArrayInputStream(content));
            try {
                journal.append(Append.by("system")
                        .under(pack.name())
                        .to(
                                STREAM,
                                before.size(),
                                new PackAccepted(
                                        pack.name(),
                                        pack.title(),
                                        pack.effectiveFrom(),
                                        hash,
                                        source.label(),
                                        "system")));
                return Optional.empty();
            } catch (StreamConflictException faster) {
                // Another pack was accepted meanwhile, maybe one of this name: look again.
                continue;
            }
        }
    }

    @Override
    public Optional<PackAccepted> taken(PackHeader pack, byte[] content) {
        String hash = hash(content);
        return accepted(pack.name()).filter(former -> !former.contentHash().equals(hash));
    }

    @Override
    public List<PackAccepted> accepted() {
        return journal.stream(STREAM).stream()
                .map(entry -> entry.as(PackAccepted.class))
                .toList();
    }

    @Override
    public byte[] content(PackAccepted accepted) {
        try (InputStream in = contents.open(new ContentHash(accepted.contentHash()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The text of the rule pack " + accepted.pack() + " cannot be read", e);
        }
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
