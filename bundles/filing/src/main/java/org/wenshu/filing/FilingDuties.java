package org.wenshu.filing;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.filing.FilingDutyArisen;
import org.wenshu.api.handling.DocumentPublished;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Reaction;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.FilingDuty;
import org.wenshu.api.rules.Rules;

/** Lets the duties to file arise by themselves when a normative document is published, Article 32. */
@Component(service = Reaction.class)
public class FilingDuties implements Reaction {

    private static final Logger LOG = LoggerFactory.getLogger(FilingDuties.class);

    private final Journal journal;
    private final Rules rules;

    @Activate
    public FilingDuties(@Reference Journal journal, @Reference Rules rules) {
        this.journal = journal;
        this.rules = rules;
    }

    @Override
    public String consumer() {
        return "filing-duties";
    }

    @Override
    public void react(JournalEntry entry) {
        if (!entry.type().equals(DocumentPublished.TYPE)) {
            return;
        }
        IssuedDocument document = entry.as(DocumentPublished.class).document();
        if (document.normative() != Normativity.YES) {
            return;
        }
        for (FilingDuty duty : rules.filingDuties(facts(document), document.publishedOn())) {
            arise(document, duty);
        }
    }

    private void arise(IssuedDocument document, FilingDuty duty) {
        String id = document.documentId() + "-" + duty.authority();
        try {
            journal.append(Append.by("system")
                    .under(rules.pack())
                    .to("filing/" + id, 0, new FilingDutyArisen(id, duty, document)));
        } catch (StreamConflictException e) {
            LOG.debug("the duty {} arose when its entry came for the first time", id);
        }
    }

    private static Facts facts(IssuedDocument document) {
        Facts.Builder facts = Facts.builder()
                .issuerName(document.issuerName())
                .documentKind(document.documentKind())
                .normative(document.normative())
                .domains(document.domains())
                .title(document.title());
        document.submittingOrgan().ifPresent(facts::submittingOrgan);
        return facts.build();
    }
}
