package org.wenshu.handling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.handling.CaseOpened;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.Reaction;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.registration.DocumentRegistered;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Signatory;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.time.BusinessClock;

/**
 * Opens a case for every registered document that the rules have a route for. The route is fixed here (Article 31). A
 * draft of the outgoing register has a case only to determine whether it is normative, and only if nobody knows.
 */
@Component(service = Reaction.class)
public class CaseOpening implements Reaction {

    private static final Logger LOG = LoggerFactory.getLogger(CaseOpening.class);

    /** Kinds that ask the government for something, whoever sends them. */
    private static final Set<DocumentKind> UPWARD =
            Set.of(DocumentKind.REQUEST, DocumentKind.REPORT, DocumentKind.OPINIONS);

    private final Journal journal;
    private final Routes routes;
    private final Turns turns;
    private final BusinessClock clock;

    @Activate
    public CaseOpening(
            @Reference Journal journal,
            @Reference Routes routes,
            @Reference Turns turns,
            @Reference BusinessClock clock) {
        this.journal = journal;
        this.routes = routes;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public String consumer() {
        return "handling-cases";
    }

    @Override
    public void react(JournalEntry entry) {
        if (entry.type().equals(DocumentRegistered.TYPE)) {
            RegisteredDocument document = entry.as(DocumentRegistered.class).document();
            if (handled(document)) {
                open(document);
            }
        }
    }

    private static boolean handled(RegisteredDocument document) {
        return document.submittingOrgan().isPresent()
                || document.issuerName().isPresent()
                || document.documentKind().filter(UPWARD::contains).isPresent();
    }

    private static boolean outgoing(RegisteredDocument document) {
        return document.direction() == Direction.OUTGOING;
    }

    private static boolean determination(Decision decision) {
        return decision.route().get(0).step() == StepKind.DETERMINATION;
    }

    private void open(RegisteredDocument document) {
        LocalDate today = clock.today();
        Facts facts = CaseFacts.of(document);
        Decision decision = routes.decide(facts, today);
        if (decision.route().isEmpty() || outgoing(document) && !determination(decision)) {
            return;
        }
        Optional<String> row = decision.signatory().map(Signatory::row);
        Append append = Append.by("system")
                .under(decision.rulePack())
                .to(
                        HandlingCase.stream(document.documentId()),
                        0,
                        new CaseOpened(document, facts, decision, today),
                        turns.open(document, 1, decision.route().get(0), row));
        try {
            journal.append(append);
        } catch (StreamConflictException done) {
            LOG.debug("the case of {} is open already", document.documentId());
        }
    }
}
