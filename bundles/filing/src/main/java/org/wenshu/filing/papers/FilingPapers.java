package org.wenshu.filing.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Role;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.filing.Filing;
import org.wenshu.filing.Filings;
import org.wenshu.filing.Messages;
import org.wenshu.filing.Refusal;
import org.wenshu.filing.correction.Correction;
import org.wenshu.filing.correction.Corrections;
import org.wenshu.filing.correction.Happening;
import org.wenshu.filing.correction.Step;

/** Writes the papers of a filing. They have no number yet: that is given when somebody signs them. */
@Component(service = FilingPapers.class)
public class FilingPapers {

    private final Filings filings;
    private final Corrections corrections;
    private final FiledText texts;
    private final Organization organization;
    private final BusinessClock clock;

    @Activate
    public FilingPapers(
            @Reference Filings filings,
            @Reference Corrections corrections,
            @Reference FiledText texts,
            @Reference Organization organization,
            @Reference BusinessClock clock) {
        this.filings = filings;
        this.corrections = corrections;
        this.texts = texts;
        this.organization = organization;
        this.clock = clock;
    }

    /** The filing with an id; a problem answer if there is none. */
    Filing filing(String filingId) {
        return filings.filing(filingId);
    }

    /** The papers that can be written now. */
    public List<PaperKind> kinds(String filingId) {
        Filing filing = filings.filing(filingId);
        return PaperKind.of(filing, correction(filing));
    }

    /** Tells whether the text is here, so that the package can be made. */
    public boolean hasText(String filingId) {
        return texts.document(filings.filing(filingId)).isPresent();
    }

    /**
     * A paper.
     *
     * @throws org.wenshu.api.web.ProblemException 404 for an unknown filing, 409 if its step has not been done
     */
    public OfficialPaper paper(String filingId, PaperKind kind) {
        Filing filing = filings.filing(filingId);
        Correction correction = correction(filing);
        if (!kind.writable(filing, correction)) {
            throw Refusal.problem("paperTooEarly", 409, Messages.name(kind), filing.title());
        }
        return switch (kind) {
            case REPORT -> report(filing);
            case REGISTRATION -> registration(filing);
            case SUGGESTION -> suggestion(filing, correction);
            case HANDLING_OPINION -> opinion(filing, correction);
            case DECISION_NOTICE -> notice(filing, correction);
        };
    }

    /** The name of a paper's file. */
    public String fileName(String filingId, PaperKind kind) {
        return Messages.text(
                "paper.file", Messages.name(kind), filings.filing(filingId).title());
    }

    private Correction correction(Filing filing) {
        return corrections.of(filing);
    }

    private OfficialPaper report(Filing filing) {
        Optional<IssuedDocument> document = texts.document(filing);
        Body body = new Body()
                .say("report.opening", filing.title(), filing.documentNumber())
                .row("row.title", filing.title())
                .row("row.documentNumber", filing.documentNumber())
                .row("row.catalogNumber", texts.catalogNumber(filing))
                .row("row.makers", makers(filing))
                .row("row.signedOn", document.map(IssuedDocument::signedOn))
                .row("row.publishedOn", filing.publishedOn())
                .row("row.effectiveOn", document.map(IssuedDocument::effectiveOn))
                .row("row.expiresOn", document.flatMap(IssuedDocument::expiresOn))
                .row("row.contact", "");
        return paper(
                PaperKind.REPORT,
                makers(filing),
                filing.authorityName(),
                body,
                filing.submittedOn().orElseGet(clock::today));
    }

    /** What a document names as its basis, word for word (制定依据). */
    OfficialPaper basis(Filing filing, List<String> sentences) {
        Body body = new Body().say("basis.opening", filing.title(), filing.documentNumber());
        for (int i = 0; i < sentences.size(); i++) {
            body.line(Integer.toString(i + 1), sentences.get(i));
        }
        return new OfficialPaper(
                makers(filing),
                Optional.empty(),
                Messages.text("paper.basis.title"),
                Optional.empty(),
                body.blocks(),
                makers(filing),
                filing.submittedOn().orElseGet(clock::today),
                Optional.empty());
    }

    private OfficialPaper registration(Filing filing) {
        Body body = new Body()
                .row("row.title", filing.title())
                .row("row.documentNumber", filing.documentNumber())
                .row("row.makers", makers(filing))
                .row("row.receivedOn", filing.submittedOn())
                .row("row.outcome", Messages.name(filing.state()))
                .row("row.filingNumber", filing.filingNumber())
                .row("row.registeredOn", filing.registeredOn())
                .row("row.supplementDue", filing.intake().supplementDue());
        if (!filing.intake().remark().isEmpty()) {
            body.row("row.remark", filing.intake().remark());
        }
        return paper(PaperKind.REGISTRATION, justice(), "", body, clock.today());
    }

    private OfficialPaper suggestion(Filing filing, Correction correction) {
        Happening suggested = last(Step.CORRECTION_SUGGESTION, correction);
        Body body = new Body().say("suggestion.opening", filing.title(), filing.documentNumber());
        problems(body, correction);
        body.heading("suggestion.items");
        correction
                .proposals()
                .forEach(item -> body.say("suggestion.item", item.clause(), item.proposal(), item.basis()));
        body.heading("suggestion.reply");
        correction
                .due()
                .ifPresentOrElse(
                        due -> body.say(
                                "suggestion.until", due.date(), due.citation().article()),
                        () -> body.say("suggestion.answered"));
        body.say("suggestion.else");
        return paper(PaperKind.SUGGESTION, justice(), makers(filing), body, suggested.on());
    }

    private OfficialPaper opinion(Filing filing, Correction correction) {
        Happening opinion = last(Step.HANDLING_OPINION, correction);
        Body body = new Body().say("opinion.opening", filing.title(), filing.documentNumber());
        problems(body, correction);
        body.heading("opinion.position");
        happened(Step.CORRECTION_SUGGESTION, correction).ifPresent(step -> body.say("opinion.suggested", step.on()));
        happened(Step.REFUSAL, correction)
                .ifPresent(step -> body.say("opinion.refused", step.on(), Messages.text("word." + step.word()))
                        .written(step.text()));
        body.heading("opinion.proposal").written(opinion.text()).say("opinion.decision", decision(opinion));
        return paper(PaperKind.HANDLING_OPINION, justice(), government(), body, opinion.on());
    }

    private OfficialPaper notice(Filing filing, Correction correction) {
        Happening decided = last(Step.GOVERNMENT_DECISION, correction);
        Body body = new Body()
                .say(
                        "notice.opening",
                        filing.title(),
                        filing.documentNumber(),
                        decided.on(),
                        decided.reference().orElse(""),
                        decision(decided))
                .heading("notice.grounds")
                .written(decided.text());
        correction.due().ifPresent(due -> body.heading("notice.period").say("notice.until", due.date()));
        return paper(PaperKind.DECISION_NOTICE, justice(), makers(filing), body, clock.today());
    }

    private static void problems(Body body, Correction correction) {
        body.heading("problems");
        correction
                .judgements()
                .forEach(judged -> body.line(
                        Messages.name(judged.criterion()),
                        Messages.text(judged.conforms() ? "paper.conforms" : "paper.violates") + judged.remark()));
        correction.violations().forEach(found -> body.say("problem", found.clause(), found.problem(), found.basis()));
    }

    private static String decision(Happening step) {
        return Messages.text("word." + step.word());
    }

    private static Happening last(Step step, Correction correction) {
        return happened(step, correction).orElseThrow();
    }

    private static Optional<Happening> happened(Step step, Correction correction) {
        return correction.history().stream()
                .filter(happened -> happened.step() == step)
                .reduce((one, later) -> later);
    }

    private OfficialPaper paper(PaperKind kind, String from, String to, Body body, LocalDate date) {
        return new OfficialPaper(
                from,
                Optional.empty(),
                Messages.name(kind),
                Optional.of(to).filter(Predicate.not(String::isEmpty)),
                body.blocks(),
                from,
                date,
                Optional.empty());
    }

    private String makers(Filing filing) {
        return filing.enactingOrgans().stream()
                .map(id -> organization.organ(id).map(Organ::name).orElse(id))
                .collect(Collectors.joining("、"));
    }

    private String justice() {
        return organization.posts(Role.JUSTICE_REVIEWER).stream()
                .map(Post::organ)
                .flatMap(id -> organization.organ(id).stream())
                .map(Organ::name)
                .findFirst()
                .orElse("");
    }

    private String government() {
        return organization.organs().stream()
                .filter(organ -> organ.type() == OrganType.GOVERNMENT)
                .map(Organ::name)
                .findFirst()
                .orElse("");
    }
}
