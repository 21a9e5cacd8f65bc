package org.wenshu.review;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.Extraction;
import org.wenshu.api.extraction.ExtractionException;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.registration.ClassifiedRefused;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.ProblemException;

/**
 * Takes files in: each is read before anything of it is kept, and a classified one is refused (保密法 Article 31(3)). Safe
 * for use by many threads.
 */
@Component(service = Intake.class)
public class Intake {

    /** Such a file is a picture: it has no header zone that could be read. */
    private static final Set<Reason> PICTURES = EnumSet.of(Reason.NO_TEXT, Reason.SCANNED, Reason.UNSUPPORTED);

    private static final String UNKNOWN_TYPE = "application/octet-stream";

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

    /**
     * A draft that was taken in.
     *
     * @param textHash address of its text in the content store
     */
    public record Draft(StoredFile file, String textHash) {}

    /** The number of bytes that a file may have at most. */
    public long maximumSize() {
        return extraction.maximumSize();
    }

    /** Keeps a material; it may be a picture. */
    public StoredFile material(Uploaded upload, Caller caller) {
        return store(
                upload, read(upload, PICTURES, caller).map(Extracted::mediaType).orElse(UNKNOWN_TYPE));
    }

    /** Keeps a version of a draft with its text; it must have one. */
    public Draft draft(Uploaded upload, Caller caller) {
        Extracted read = read(upload, EnumSet.noneOf(Reason.class), caller).orElseThrow();
        StoredFile file = store(upload, read.mediaType());
        String text = put(read.text().getBytes(StandardCharsets.UTF_8));
        return new Draft(file, text);
    }

    private Optional<Extracted> read(Uploaded upload, Set<Reason> fine, Caller caller) {
        try {
            Extracted read = extraction.extract(new ByteArrayInputStream(upload.content()));
            if (read.secrecyMark().isPresent()) {
                throw classified(upload, caller);
            }
            return Optional.of(read);
        } catch (ExtractionException failure) {
            if (fine.contains(failure.reason())) {
                return Optional.empty();
            }
            throw Refusal.upload("unreadable", upload.name());
        }
    }

    /** The secrecy officer learns who sent how many bytes and when, and nothing else. */
    private ProblemException classified(Uploaded upload, Caller caller) {
        ClassifiedRefused event = new ClassifiedRefused(caller.account(), upload.content().length, clock.instant());
        journal.append(Append.by(caller.account()).to("refusal/" + UUID.randomUUID(), 0, event));
        return Refusal.upload("classified", "");
    }

    private StoredFile store(Uploaded upload, String mediaType) {
        return new StoredFile(upload.name(), mediaType, put(upload.content()), upload.content().length);
    }

    private String put(byte[] content) {
        return contents.put(new ByteArrayInputStream(content)).hex();
    }
}
