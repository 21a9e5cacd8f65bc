package org.wenshu.registration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.extraction.Elements;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.rules.Addressing;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.registration.citation.Citations;
import org.wenshu.registration.similar.Fingerprint;
import org.wenshu.registration.similar.Likeness;
import org.wenshu.registration.similar.Similar;

/** Makes one document of what was stated and what was read. */
@Component(service = Drafting.class)
public class Drafting {

    /** The pack's name of the fact that a document says nearly the same as another. */
    private static final String SIMILAR = "similarDocument";

    /** The pack's name of the fact that a text cites documents that are not in force any more. */
    private static final String ENDED = "endedReference";

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final Organization organization;
    private final Checks checks;
    private final BusinessClock clock;
    private final Similar similar;
    private final Citations citations;

    @Activate
    public Drafting(
            @Reference Organization organization,
            @Reference Checks checks,
            @Reference BusinessClock clock,
            @Reference Similar similar,
            @Reference Citations citations) {
        this.organization = organization;
        this.checks = checks;
        this.clock = clock;
        this.similar = similar;
        this.citations = citations;
    }

    /** The original and the attachments as they will be kept; the attachments as read, in the same order. */
    private static List<StoredFile> files(List<Upload> uploads, List<Optional<Extracted>> read) {
        List<StoredFile> files = new ArrayList<>();
        for (int i = 0; i < uploads.size(); i++) {
            String type = read.get(i).map(Extracted::mediaType).orElse(UNKNOWN_TYPE);
            files.add(file(uploads.get(i), type));
        }
        return files;
    }

    private static StoredFile file(Upload upload, String mediaType) {
        return new StoredFile(upload.name(), mediaType, upload.hash(), upload.size());
    }

    /**
     * The document with a new id.
     *
     * @param nearby the likest document that is about to be registered
     * @throws org.wenshu.api.web.ProblemException if something is missing or wrong, or the caller may not submit for
     *     the organ
     */
    Draft draft(Readied readied, Optional<Nearby> nearby, Caller caller) {
        Submission submission = readied.submission();
        Fields fields =
                new Fields(cited(compared(submission.stated(), readied.fingerprint(), nearby, caller), readied.read()));
        List<StoredFile> files = files(submission.attachments(), readied.attachments());
        Draft draft = assemble(submission, readied.read(), files, caller, fields);
        fields.finish();
        return draft;
    }

    /** The facts as far as the file alone tells them; what is missing there is no matter yet. */
    Facts facts(Upload file, Extracted read, Caller caller) {
        Submission alone = new Submission(file, List.of(), Stated.nothing(), false);
        Stated told = compared(alone.stated(), Fingerprint.of(read.text()), Optional.empty(), caller);
        return assemble(alone, read, List.of(), caller, new Fields(cited(told, read)))
                .facts();
    }

    /** Names the likest document, if the pack in force asks for it and nobody named one (R27.2). */
    private Stated compared(Stated stated, Optional<Fingerprint> print, Optional<Nearby> nearby, Caller caller) {
        if (!asked(SIMILAR, stated)) {
            return stated;
        }
        Optional<Likeness> entered = print.flatMap(text -> similar.likest(text, caller));
        int enough = entered.map(Likeness::percent).orElse(0);
        return nearby.filter(other -> other.percent() > enough)
                .flatMap(Nearby::number)
                .or(() -> entered.map(Likeness::reference))
                .map(reference -> stated.otherwise(SIMILAR, reference))
                .orElse(stated);
    }

    /** Names what the text cites and is not in force any more, if the pack in force asks for it and nobody did. */
    private Stated cited(Stated stated, Extracted read) {
        List<String> ended = asked(ENDED, stated) ? citations.ended(read.text()) : List.of();
        return ended.isEmpty() ? stated : stated.otherwise(ENDED, ended);
    }

    private boolean asked(String fact, Stated stated) {
        return stated.many(fact).isEmpty()
                && checks.questions().stream()
                        .anyMatch(question -> question.name().equals(fact));
    }

    private Draft assemble(
            Submission submission, Extracted read, List<StoredFile> attachments, Caller caller, Fields fields) {
        Elements elements = read.elements();
        Optional<String> issuingOrgan = fields.text("issuingOrgan", elements.issuingOrgan());
        RegisteredDocument document = new RegisteredDocument(
                UUID.randomUUID().toString(),
                Optional.empty(),
                fields.choice("direction", Direction.values(), Optional.empty()).orElse(Direction.INCOMING),
                file(submission.file(), read.mediaType()),
                Sha256.of(read.text().getBytes(StandardCharsets.UTF_8)),
                attachments,
                fields.required("title", fields.text("title", elements.title())).orElse(""),
                fields.text("documentNumber", elements.documentNumber()),
                fields.required(
                        "documentKind", fields.choice("documentKind", DocumentKind.values(), elements.documentKind())),
                fields.choice("issuerName", IssuerName.values(), Optional.empty()),
                normativity(fields, submission.stated()),
                fields.choice("importance", Importance.values(), Optional.empty())
                        .orElse(Importance.ORDINARY),
                submittingOrgan(fields, issuingOrgan, caller),
                issuingOrgan,
                fields.names("primaryRecipients", elements.primaryRecipients()),
                fields.names("copyRecipients", elements.copyRecipients()),
                fields.names("signatories", elements.signatories()),
                involvedDepartments(fields),
                fields.names("domains", List.of()),
                fields.day("documentDate", elements.documentDate()),
                fields.choice("disclosure", Disclosure.values(), elements.disclosureAttribute()),
                fields.flag("urgent", elements.urgency().isPresent()),
                fields.flag("govApprovalRequired", false),
                read.articles(),
                receivedOn(fields),
                fields.choice("addressing", Addressing.values(), Optional.empty()),
                declared(fields));
        return new Draft(document, DocumentFacts.of(document, read, submission.stated()));
    }

    /** What the pack in force asks for; refuses if none is. */
    private Map<String, List<String>> declared(Fields fields) {
        Map<String, List<String>> declared = new LinkedHashMap<>();
        checks.questions().forEach(fact -> {
            List<String> values = fields.declared(fact);
            if (!values.isEmpty()) {
                declared.put(fact.name(), values);
            }
        });
        return declared;
    }

    private static Normativity normativity(Fields fields, Stated stated) {
        return switch (stated.one("normative").orElse("")) {
            case "true" -> Normativity.YES;
            case "false" -> Normativity.NO;
            default ->
                fields.choice("normative", Normativity.values(), Optional.empty())
                        .orElse(Normativity.UNDETERMINED);
        };
    }

    private LocalDate receivedOn(Fields fields) {
        LocalDate today = clock.today();
        LocalDate day = fields.day("receivedOn", Optional.empty()).orElse(today);
        if (day.isAfter(today)) {
            fields.refuse("receivedOn", day.toString());
            return today;
        }
        return day;
    }

    /** Stated, or the caller's own, or, at the office, the district organ that issued it. */
    private Optional<String> submittingOrgan(Fields fields, Optional<String> issuingOrgan, Caller caller) {
        boolean office = Access.isOffice(caller);
        Optional<String> stated = fields.text("submittingOrgan", Optional.empty());
        if (stated.isPresent()) {
            Optional<String> organ = organ(stated.get());
            if (organ.isEmpty()) {
                fields.refuse("submittingOrgan", stated.get());
            } else if (!office && !organ.get().equals(caller.organ())) {
                throw Refusals.otherOrgan();
            }
            return organ;
        }
        return office
                ? issuingOrgan
                        .flatMap(organization::organNamed)
                        .filter(o -> o.type() != OrganType.OUTSIDE)
                        .map(Organ::id)
                : Optional.of(caller.organ());
    }

    private List<String> involvedDepartments(Fields fields) {
        List<String> ids = new ArrayList<>();
        for (String name : fields.names("involvedDepartments", List.of())) {
            organ(name).ifPresentOrElse(ids::add, () -> fields.refuse("involvedDepartments", name));
        }
        return ids.stream().distinct().toList();
    }

    private Optional<String> organ(String idOrName) {
        return organization
                .organ(idOrName)
                .or(() -> organization.organNamed(idOrName))
                .map(Organ::id);
    }
}
