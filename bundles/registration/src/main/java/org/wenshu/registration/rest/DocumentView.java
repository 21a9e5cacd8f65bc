package org.wenshu.registration.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.extraction.Article;
import org.wenshu.api.extraction.Elements;
import org.wenshu.api.registration.Clearance;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.rules.Finding;
import org.wenshu.registration.DocumentRecord;
import org.wenshu.registration.Status;

/** A document with all that is known of it. */
public record DocumentView(
        String id,
        Optional<String> registrationNumber,
        Status status,
        Direction direction,
        String title,
        Optional<String> documentNumber,
        Optional<DocumentKind> documentKind,
        Optional<IssuerName> issuerName,
        Normativity normative,
        Importance importance,
        Optional<String> submittingOrgan,
        Optional<String> issuingOrgan,
        List<String> primaryRecipients,
        List<String> copyRecipients,
        List<String> signatories,
        List<String> involvedDepartments,
        List<String> domains,
        Optional<LocalDate> documentDate,
        Optional<Disclosure> disclosure,
        boolean urgent,
        boolean govApprovalRequired,
        LocalDate receivedOn,
        Elements elements,
        List<Article> articles,
        Optional<Integer> pages,
        File original,
        List<File> attachments,
        List<Finding> findings,
        List<Clearance> clearances,
        String contentHash) {

    /** A file and where to get it. */
    public record File(String name, String mediaType, long size, String contentHash, String href) {

        static File of(StoredFile file, String href) {
            return new File(file.name(), file.mediaType(), file.size(), file.contentHash(), href);
        }
    }

    static DocumentView of(DocumentRecord found) {
        RegisteredDocument d = found.document();
        String content = "/api/registration/documents/" + d.documentId() + "/content";
        return new DocumentView(
                d.documentId(),
                d.registrationNumber(),
                found.row().status(),
                d.direction(),
                d.title(),
                d.documentNumber(),
                d.documentKind(),
                d.issuerName(),
                d.normative(),
                d.importance(),
                d.submittingOrgan(),
                d.issuingOrgan(),
                d.primaryRecipients(),
                d.copyRecipients(),
                d.signatories(),
                d.involvedDepartments(),
                d.domains(),
                d.documentDate(),
                d.disclosure(),
                d.urgent(),
                d.govApprovalRequired(),
                d.receivedOn(),
                found.read().elements(),
                d.articles(),
                found.read().pages(),
                File.of(d.original(), content),
                attachments(d.attachments(), content),
                found.findings(),
                found.clearances(),
                d.original().contentHash());
    }

    private static List<File> attachments(List<StoredFile> files, String content) {
        return IntStream.range(0, files.size())
                .mapToObj(i -> File.of(files.get(i), content + "/" + (i + 1)))
                .toList();
    }
}
