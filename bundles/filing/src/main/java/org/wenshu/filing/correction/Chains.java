package org.wenshu.filing.correction;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.filing.FilingDutyArisen;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Rules;
import org.wenshu.filing.DocumentStreams;
import org.wenshu.filing.Filing;
import org.wenshu.filing.FilingProjection;
import org.wenshu.filing.Refusal;
import org.wenshu.filing.event.CorrectionRefused;
import org.wenshu.filing.event.FilingDutyFound;

/** Reads and writes the streams of corrections. Safe for use by many threads. */
@Component(service = Chains.class)
public class Chains {

    private static final Logger LOG = LoggerFactory.getLogger(Chains.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Journal journal;
    private final Rules rules;

    @Activate
    public Chains(@Reference Journal journal, @Reference Rules rules) {
        this.journal = journal;
        this.rules = rules;
    }

    /** Review and correction of a document as they stand. */
    public Correction of(String documentId) {
        return CorrectionReading.of(journal.stream(DocumentStreams.correction(documentId)));
    }

    /** Tells whether departments made the document: Article 32 reaches theirs only, ambiguity A-23. */
    public boolean reaches(Filing filing) {
        IssuerName issuer =
                issuer(journal.stream(DocumentStreams.filing(filing.id())).get(0));
        return issuer == IssuerName.DEPT || issuer == IssuerName.JOINT_DEPT;
    }

    private static IssuerName issuer(JournalEntry first) {
        return first.type().equals(FilingDutyFound.TYPE)
                ? first.as(FilingDutyFound.class).issuerName()
                : first.as(FilingDutyArisen.class).document().issuerName();
    }

    /**
     * Records the silence of a department whose last day is before today, dated the day after the last day.
     *
     * @return the correction after it
     */
    public Correction silence(String documentId, LocalDate today) {
        Correction correction = of(documentId);
        if (!correction.silentOn(today)) {
            return correction;
        }
        Deadline due = correction.due().orElseThrow();
        CorrectionRefused silence = new CorrectionRefused(
                correction.filingId().orElseThrow(),
                documentId,
                RefusalKind.SILENCE,
                "",
                Optional.empty(),
                "",
                due.date().plusDays(1));
        try {
            journal.append(Append.by("system")
                    .under(rules.pack())
                    .to(DocumentStreams.correction(documentId), correction.version(), silence));
        } catch (StreamConflictException e) {
            LOG.debug("somebody else wrote to the correction of {}: what stands there now is right", documentId);
        }
        return of(documentId);
    }

    /** Appends what a step did to the chain that it was decided on. */
    void append(Filing filing, Correction correction, String actor, Event... events) {
        try {
            long position = journal.append(Append.by(actor)
                    .under(rules.pack())
                    .to(DocumentStreams.correction(filing.documentId()), correction.version(), events));
            journal.awaitApplied(FilingProjection.CONSUMER, position, PATIENCE);
        } catch (StreamConflictException e) {
            throw Refusal.changedMeanwhile(filing);
        }
    }
}
