package org.wenshu.handling.consultation;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.handling.CaseJournal;
import org.wenshu.handling.CaseTables;
import org.wenshu.handling.HandlingCase;
import org.wenshu.handling.Refusal;

/** Finds what organs are or may be asked about. Safe for use by many threads. */
@Component(service = Matters.class)
public class Matters {

    private final ConsultationTables tables;
    private final CaseTables cases;
    private final CaseJournal journal;
    private final Parties parties;

    @Activate
    public Matters(
            @Reference ConsultationTables tables,
            @Reference CaseTables cases,
            @Reference CaseJournal journal,
            @Reference Parties parties) {
        this.tables = tables;
        this.cases = cases;
        this.journal = journal;
        this.parties = parties;
    }

    /**
     * The matter of a document or a draft; one that nobody was asked about yet has version 0.
     *
     * @throws org.wenshu.api.web.ProblemException 404 if there is no such case and no such draft
     */
    public Matter require(String id) {
        return tables.matter(id)
                .or(() -> cases.find(id).map(this::unasked))
                .orElseThrow(() -> Refusal.of(404, "unknown-matter"));
    }

    private Matter unasked(HandlingCase found) {
        return new Matter(
                found.documentId(),
                0,
                Optional.of(found.documentId()),
                found.title(),
                found.submittingOrgan().orElseGet(parties::officeOrgan),
                document(found.documentId()).original());
    }

    /** All that was asked and answered about a matter. */
    Circulation circulation(String id) {
        return tables.circulation(id);
    }

    /** The case of a matter; empty for a draft that is not submitted. */
    Optional<HandlingCase> handlingCase(Matter matter) {
        return matter.documentId().flatMap(cases::find);
    }

    /** Posts of the leaders in charge of a matter (分管领导); nobody for a draft that is not submitted. */
    List<String> leaders(Matter matter) {
        return matter.documentId()
                .map(id -> parties.leaders(document(id).domains(), matter.leadOrgan()))
                .orElse(List.of());
    }

    RegisteredDocument document(String documentId) {
        return journal.opening(documentId).document();
    }
}
