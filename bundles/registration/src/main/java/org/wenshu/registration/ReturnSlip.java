package org.wenshu.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Role;
import org.wenshu.api.paper.Block;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Evidence;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.web.Caller;

/**
 * The return slip (退文单) of a document that did not pass the intake checks: to its sender, with the reasons (条例
 * Article 24(3)). Made anew from the journal each time.
 */
@Component(service = ReturnSlip.class)
public class ReturnSlip {

    private static final int LONGEST_EVIDENCE = 200;

    private final Organization organization;
    private final Documents documents;

    @Activate
    public ReturnSlip(@Reference Organization organization, @Reference Documents documents) {
        this.organization = organization;
        this.documents = documents;
    }

    /** The slip of a document that the caller may read. */
    public OfficialPaper of(String id, Caller caller) {
        return of(documents.find(id, caller));
    }

    /**
     * The slip.
     *
     * @throws org.wenshu.api.web.ProblemException 409 if the document is not returned
     */
    OfficialPaper of(DocumentRecord returned) {
        LocalDate day = returned.returnedOn()
                .filter(any -> returned.row().status() == Status.RETURNED)
                .orElseThrow(Refusals::notReturned);
        RegisteredDocument document = returned.document();
        List<Block> body = new ArrayList<>();
        body.add(new Block.Text(Messages.text(
                "slip.opening",
                document.title(),
                Messages.day(document.receivedOn()),
                Integer.toString(returned.standing().size()))));
        body.add(form(document, day));
        int number = 0;
        for (Finding finding : returned.standing()) {
            number++;
            reason(number, finding, body);
        }
        body.add(new Block.Text(Messages.text("slip.closing")));
        Organ office = office();
        return new OfficialPaper(
                office.name(),
                Optional.empty(),
                Messages.text("slip.title"),
                Optional.of(sender(document)),
                body,
                office.name(),
                day,
                Optional.of(Messages.text("slip.annotation", document.documentId())));
    }

    private static Block.Form form(RegisteredDocument document, LocalDate day) {
        List<Block.Row> rows = new ArrayList<>();
        row(rows, "title", Optional.of(document.title()));
        row(rows, "documentNumber", document.documentNumber());
        row(rows, "documentKind", document.documentKind().map(Messages::label));
        row(rows, "issuingOrgan", document.issuingOrgan());
        row(rows, "signatories", joined(document.signatories()));
        row(rows, "documentDate", document.documentDate().map(Messages::day));
        row(rows, "receivedOn", Optional.of(Messages.day(document.receivedOn())));
        row(rows, "returnedOn", Optional.of(Messages.day(day)));
        return new Block.Form(rows);
    }

    private static Optional<String> joined(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("、", names));
    }

    private static void row(List<Block.Row> rows, String field, Optional<String> value) {
        rows.add(new Block.Row(Messages.text("field." + field), value.orElse(Messages.text("slip.none"))));
    }

    private static void reason(int number, Finding finding, List<Block> body) {
        body.add(new Block.Heading(
                Messages.text("slip.reason", ChineseNumber.of(number), finding.article(), finding.rule())));
        body.add(new Block.Quote(Messages.text("slip.quote", finding.quote())));
        String evidence = finding.evidence().stream()
                .map(Evidence::text)
                .distinct()
                .map(text -> Messages.text("slip.words", text))
                .collect(Collectors.joining("；"));
        if (!evidence.isEmpty()) {
            body.add(new Block.Text(Messages.text("slip.evidence", shortened(evidence))));
        }
        body.add(new Block.Text(Messages.text("slip.act", finding.message())));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_EVIDENCE ? text.substring(0, LONGEST_EVIDENCE) + "……" : text;
    }

    private String sender(RegisteredDocument document) {
        return document.submittingOrgan()
                .flatMap(organization::organ)
                .map(Organ::name)
                .or(document::issuingOrgan)
                .orElseGet(() -> Messages.text("slip.sender"));
    }

    /** The organ whose director the pack's returns are signed by: the government office. */
    private Organ office() {
        return organization.posts(Role.OFFICE_DIRECTOR).stream()
                .map(Post::organ)
                .flatMap(organ -> organization.organ(organ).stream())
                .findFirst()
                .orElseThrow(Refusals::officeUnknown);
    }
}
