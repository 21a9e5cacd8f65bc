package org.wenshu.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.document.Direction;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.registration.StoredFile;

/** Drafts as registration enters them. */
final class Drafts {

    private static final String HASH = "0".repeat(64);

    private Drafts() {}

    static RegisteredDocument draft(boolean urgent) {
        return draft("a", urgent);
    }

    static RegisteredDocument draft(String id, boolean urgent) {
        return draft(id, urgent, HASH);
    }

    static RegisteredDocument draft(String id, boolean urgent, String textHash) {
        return draft(id, urgent, textHash, Normativity.YES, Map.of());
    }

    /** A major administrative decision that is no normative document. */
    static RegisteredDocument major(String id) {
        return draft(id, false, HASH, Normativity.NO, Map.of("majorDecision", List.of("true")));
    }

    /** A normative document of which the submitter said what it touches. */
    static RegisteredDocument touching(String id, String matter) {
        return draft(id, false, HASH, Normativity.YES, Map.of("touches", List.of(matter)));
    }

    private static RegisteredDocument draft(
            String id, boolean urgent, String textHash, Normativity normative, Map<String, List<String>> declared) {
        return new RegisteredDocument(
                id,
                Optional.of("收〔2025〕1号"),
                Direction.INCOMING,
                new StoredFile("draft.docx", "application/msword", HASH, 1),
                textHash,
                List.of(),
                "站前区户外招牌设置管理办法",
                Optional.empty(),
                Optional.of(DocumentKind.NOTICE),
                Optional.of(IssuerName.GOV),
                normative,
                Importance.ORDINARY,
                Optional.of("urban-enforcement"),
                Optional.of("区综合执法局"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("综合执法"),
                Optional.empty(),
                Optional.empty(),
                urgent,
                false,
                List.of(),
                LocalDate.of(2025, 3, 3),
                Optional.empty(),
                declared);
    }
}
