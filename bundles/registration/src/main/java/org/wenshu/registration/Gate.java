package org.wenshu.registration;

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
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.ProblemException;

/**
 * Reads files before anything else happens to them, and lets no classified one through (保密法 Article 31(3)). Of a
 * classified file the journal learns who sent how many bytes and when, and nothing else.
 */
@Component(service = Gate.class)
public class Gate {

    /** An attachment may be a picture; it then has no header zone that could be read. */
    private static final Set<Reason> FINE_FOR_ATTACHMENTS =
            EnumSet.of(Reason.NO_TEXT, Reason.SCANNED, Reason.UNSUPPORTED);

    /** What the pack's fact of direct delivery says of top secret matters (绝密事项), Article 27: never in this system. */
    private static final String TOP_SECRET = "TOP_SECRET_DIRECT";

    private final Extraction extraction;
    private final Journal journal;
    private final BusinessClock clock;

    @Activate
    public Gate(@Reference Extraction extraction, @Reference Journal journal, @Reference BusinessClock clock) {
        this.extraction = extraction;
        this.journal = journal;
        this.clock = clock;
    }

    /** The number of bytes that a file may have at most. */
    public long maximumSize() {
        return extraction.maximumSize();
    }

    /** Reads a document; refuses what is classified or cannot be read. */
    Extracted document(Upload file, String account) {
        try {
            return unclassified(extraction.extract(file.open()), file, account);
        } catch (ExtractionException failure) {
            throw Refusals.unreadable(failure.reason(), file.name(), maximumSize());
        }
    }

    /** Reads an attachment; empty if it is of a kind that has no text. */
    Optional<Extracted> attachment(Upload file, String account) {
        try {
            return Optional.of(unclassified(extraction.extract(file.open()), file, account));
        } catch (ExtractionException failure) {
            if (FINE_FOR_ATTACHMENTS.contains(failure.reason())) {
                return Optional.empty();
            }
            throw Refusals.unreadable(failure.reason(), file.name(), maximumSize());
        }
    }

    /** Refuses what the submitter says is top secret, whatever the file shows. */
    void statement(Stated stated, Upload file, String account) {
        if (stated.many("exceptionGround").contains(TOP_SECRET)) {
            throw refused(file, account);
        }
    }

    /** Whether a refusal is that of a classified file. */
    public static boolean isClassified(ProblemException refusal) {
        return refusal.problem().type().equals(Refusals.classified().problem().type());
    }

    private Extracted unclassified(Extracted extracted, Upload file, String account) {
        if (extracted.secrecyMark().isPresent()) {
            throw refused(file, account);
        }
        return extracted;
    }

    private ProblemException refused(Upload file, String account) {
        ClassifiedRefused event = new ClassifiedRefused(account, file.size(), clock.instant());
        journal.append(Append.by(account).to("refusal/" + UUID.randomUUID(), 0, event));
        return Refusals.classified();
    }
}
