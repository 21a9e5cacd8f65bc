package org.wenshu.filing.supplied;

import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
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
import org.wenshu.filing.Refusal;

/** Reads a file before anything of it is kept; a classified one is let through by nobody (保密法 Article 31(3)). */
@Component(service = Intake.class)
public class Intake {

    /** Such a file is made of pictures: it has no header zone that could be read. */
    private static final Set<Reason> PICTURES = EnumSet.of(Reason.NO_TEXT, Reason.SCANNED);

    /** How files of pictures begin: JPEG, PNG, TIFF in either order of bytes. */
    private static final List<String> BEGINNINGS = List.of("ffd8ff", "89504e47", "49492a00", "4d4d002a");

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

    /** The number of bytes that a file may have at most. */
    public long maximumSize() {
        return extraction.maximumSize();
    }

    StoredFile keep(Upload upload, Caller caller) {
        String mediaType = read(upload, caller);
        String hash = contents.put(new ByteArrayInputStream(upload.content())).hex();
        return new StoredFile(upload.name(), mediaType, hash, upload.content().length);
    }

    private String read(Upload upload, Caller caller) {
        try {
            Extracted read = extraction.extract(new ByteArrayInputStream(upload.content()));
            if (read.secrecyMark().isPresent()) {
                throw classified(upload, caller);
            }
            return read.mediaType();
        } catch (ExtractionException failure) {
            boolean picture = failure.reason() == Reason.UNSUPPORTED && isPicture(upload.content());
            if (picture || PICTURES.contains(failure.reason())) {
                return UNKNOWN_TYPE;
            }
            throw Refusal.problem("unreadable", 422, upload.name());
        }
    }

    /** What is no picture either, such as an archive, could hold anything. */
    private static boolean isPicture(byte[] content) {
        String beginning = HexFormat.of().formatHex(content, 0, Math.min(4, content.length));
        return BEGINNINGS.stream().anyMatch(beginning::startsWith);
    }

    /** The secrecy officer learns who sent how many bytes and when, and nothing else. */
    private ProblemException classified(Upload upload, Caller caller) {
        var event = new ClassifiedRefused(caller.account(), upload.content().length, clock.instant());
        journal.append(Append.by(caller.account()).to("refusal/" + UUID.randomUUID(), 0, event));
        return Refusal.problem("classified", 422);
    }
}
