package org.wenshu.catalog.existing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.extraction.Element;
import org.wenshu.api.extraction.Elements;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Messages;
import org.wenshu.catalog.Refusal;

/** Makes a whole description of what was stated and what was read, or says what lacks. */
@Component(service = Completion.class)
public class Completion {

    private static final int LONGEST = 300;

    private static final Elements NOTHING = new Elements(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    private static final int MOST_YEARS = 30;

    private final Organization organization;
    private final Entries entries;

    @Activate
    public Completion(@Reference Organization organization, @Reference Entries entries) {
        this.organization = organization;
        this.entries = entries;
    }

    /** A document with its dates, in order. */
    record Dated(
            String title,
            String documentNumber,
            DocumentKind kind,
            IssuerName issuer,
            List<Organ> organs,
            List<String> domains,
            LocalDate signedOn,
            LocalDate publishedOn,
            LocalDate effectiveOn,
            Optional<LocalDate> expiresOn) {

        IssuedDocument document(String id, StoredFile original, String textHash, List<Article> articles) {
            List<String> ids = organs.stream().map(Organ::id).toList();
            return new IssuedDocument(
                    id,
                    title,
                    documentNumber,
                    kind,
                    issuer,
                    Normativity.YES,
                    ids,
                    organs.stream().map(Organ::name).toList(),
                    Optional.of(ids.get(0)),
                    domains,
                    Disclosure.ACTIVE,
                    original,
                    textHash,
                    List.of(),
                    articles,
                    signedOn,
                    signedOn,
                    publishedOn,
                    effectiveOn,
                    expiresOn);
        }

        /** What it was issued as, and its text, stay. */
        IssuedDocument instead(IssuedDocument before) {
            return new IssuedDocument(
                    before.documentId(),
                    title,
                    documentNumber,
                    kind,
                    issuer,
                    before.normative(),
                    organs.stream().map(Organ::id).toList(),
                    organs.stream().map(Organ::name).toList(),
                    before.submittingOrgan(),
                    domains,
                    before.disclosure(),
                    before.original(),
                    before.textHash(),
                    before.attachments(),
                    before.articles(),
                    signedOn,
                    before.issuedOn(),
                    publishedOn,
                    effectiveOn,
                    expiresOn);
        }
    }

    /** The number of the entry of a document with this number. */
    Optional<String> holder(String documentNumber) {
        return entries.numbered(documentNumber);
    }

    /** The same document with what was stated in full; nothing is read for it. */
    public IssuedDocument restated(ExistingDocument stated, IssuedDocument before, LocalDate today) {
        return of(stated, NOTHING, today).instead(before);
    }

    Dated of(ExistingDocument stated, Elements elements, LocalDate today) {
        IssuerName issuer = needed(stated.issuerName(), "issuerName");
        LocalDate published = needed(stated.publishedOn(), "publishedOn");
        LocalDate signed = stated.signedOn()
                .or(() -> elements.documentDate().flatMap(Completion::day))
                .orElse(published);
        LocalDate effective = stated.effectiveOn().orElse(published);
        Optional<LocalDate> expires = lastDay(stated, effective);
        require(!published.isAfter(today) && !signed.isAfter(published), "publishedOn");
        require(!effective.isBefore(signed), "effectiveOn");
        require(expires.filter(effective::isAfter).isEmpty(), "expiresOn");
        return new Dated(
                text(stated.title(), elements.title(), "title"),
                text(stated.documentNumber(), elements.documentNumber(), "documentNumber"),
                needed(
                        stated.documentKind().or(() -> elements.documentKind().flatMap(Completion::kind)),
                        "documentKind"),
                issuer,
                organs(stated.enactingOrgans(), issuer),
                stated.domains(),
                signed,
                published,
                effective,
                expires);
    }

    /** The last of so many years is the day before the first day comes again, ambiguity A-30. */
    private static Optional<LocalDate> lastDay(ExistingDocument stated, LocalDate effective) {
        Optional<Integer> years = stated.validityYears();
        require(stated.expiresOn().isEmpty() || years.isEmpty(), "validityYears");
        require(years.filter(count -> count < 1 || count > MOST_YEARS).isEmpty(), "validityYears");
        return stated.expiresOn()
                .or(() -> years.map(count -> effective.plusYears(count).minusDays(1)));
    }

    private List<Organ> organs(List<String> ids, IssuerName issuer) {
        List<Organ> organs = ids.stream()
                .distinct()
                .flatMap(id -> organization.organ(id).or(() -> organization.organNamed(id)).stream())
                .filter(organ -> fits(organ.type(), issuer))
                .toList();
        boolean right = issuer == IssuerName.JOINT_DEPT ? organs.size() > 1 : organs.size() == 1;
        require(right && organs.size() == ids.size(), "enactingOrgans");
        return organs;
    }

    private static boolean fits(OrganType type, IssuerName issuer) {
        return switch (issuer) {
            case GOV -> type == OrganType.GOVERNMENT;
            case GOV_OFFICE -> type == OrganType.GOVERNMENT_OFFICE;
            case DEPT, JOINT_DEPT ->
                type != OrganType.GOVERNMENT && type != OrganType.GOVERNMENT_OFFICE && type != OrganType.OUTSIDE;
        };
    }

    private static String text(Optional<String> stated, Optional<Element> read, String what) {
        String text = needed(stated.or(() -> read.map(Element::value)), what);
        require(text.length() <= LONGEST, what);
        return text;
    }

    private static Optional<LocalDate> day(Element read) {
        try {
            return Optional.of(LocalDate.parse(read.value()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<DocumentKind> kind(Element read) {
        return List.of(DocumentKind.values()).stream()
                .filter(kind -> kind.name().equals(read.value()))
                .findFirst();
    }

    private static <T> T needed(Optional<T> given, String what) {
        return given.orElseThrow(() -> incomplete(what));
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw incomplete(what);
        }
    }

    private static RuntimeException incomplete(String what) {
        return Refusal.problem("existingIncomplete", 422, Messages.text("existing." + what));
    }
}
