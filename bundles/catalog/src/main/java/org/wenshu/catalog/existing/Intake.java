package org.wenshu.catalog.existing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.Extraction;
import org.wenshu.api.extraction.ExtractionException;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.registration.ClassifiedRefused;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;
import org.wenshu.catalog.Refusal;

/** Reads a file before anything of it is kept; a classified one is let through by nobody (保密法 Article 31(3)). */
@Component(service = Intake.class)
public class Intake {

    private final Extraction extraction;
    private final ContentStore contents;
    private final Journal journal;
    private final BusinessClock clock;

    @Activate
    public Intake(
            @Reference Extraction extraction,
            @Reference ContentStore contents,
            @Reference Journal journal,
            @Reference BusinessClock clock) {
        this.extraction = extraction;
        this.contents = contents;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a file says; nothing is stored. */
    Extracted read(Upload file, Caller caller) {
        try {
            Extracted read = extraction.extract(new ByteArrayInputStream(file.content()));
            if (read.secrecyMark().isPresent()) {
                throw classified(file, caller);
            }
            return read;
        } catch (ExtractionException e) {
            throw Refusal.problem(
                    "unreadable", 422, file.name(), e.reason().name().toLowerCase(Locale.ROOT));
        }
    }

    /** The secrecy officer learns who sent how many bytes and when, and nothing else. */
    private ProblemException classified(Upload file, Caller caller) {
        var event = new ClassifiedRefused(caller.account(), file.content().length, clock.instant());
        journal.append(Append.by(caller.account()).to("refusal/" + UUID.randomUUID(), 0, event));
        return Refusal.problem("classified", 422);
    }

    /** The original and its text in the content store. */
    record Stored(StoredFile original, String textHash) {}

    Stored store(Upload file, Extracted read) {
        String hash = contents.put(new ByteArrayInputStream(file.content())).hex();
        String text = contents.put(new ByteArrayInputStream(read.text().getBytes(StandardCharsets.UTF_8)))
                .hex();
        return new Stored(new StoredFile(file.name(), read.mediaType(), hash, file.content().length), text);
    }
}
