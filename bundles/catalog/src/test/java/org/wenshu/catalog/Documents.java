package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.registration.StoredFile;

/** Normative documents. */
final class Documents {

    private Documents() {}

    /** One whose content is no matter. */
    static IssuedDocument any() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        return of("d", "0".repeat(64), Disclosure.ACTIVE, IssuerName.DEPT, day, day, Optional.empty());
    }

    static IssuedDocument of(
            String id,
            String hash,
            Disclosure disclosure,
            IssuerName issuer,
            LocalDate publishedOn,
            LocalDate effectiveOn,
            Optional<LocalDate> lastDay) {
        return new IssuedDocument(
                id,
                "站前区物业收费暂行办法",
                "营站住建〔2025〕1号",
                DocumentKind.NOTICE,
                issuer,
                Normativity.YES,
                List.of(issuer == IssuerName.DEPT ? "housing" : "gov"),
                List.of("站前区住房和城乡建设局"),
                Optional.of("housing"),
                List.of("住建"),
                disclosure,
                new StoredFile("办法.docx", "application/msword", hash, 1),
                hash,
                List.of(),
                List.of(),
                publishedOn,
                publishedOn,
                publishedOn,
                effectiveOn,
                lastDay);
    }

    /** An active one with a title, a number and a text, in force from its publication on. */
    static IssuedDocument named(String id, String title, String documentNumber, String hash, LocalDate publishedOn) {
        return new IssuedDocument(
                id,
                title,
                documentNumber,
                DocumentKind.NOTICE,
                IssuerName.DEPT,
                Normativity.YES,
                List.of("housing"),
                List.of("站前区住房和城乡建设局"),
                Optional.of("housing"),
                List.of("住建"),
                Disclosure.ACTIVE,
                new StoredFile("文件.docx", "application/msword", hash, 1),
                hash,
                List.of(),
                List.of(),
                publishedOn,
                publishedOn,
                publishedOn,
                publishedOn,
                Optional.empty());
    }
}
