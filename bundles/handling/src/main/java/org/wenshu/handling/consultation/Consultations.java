package org.wenshu.handling.consultation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.Importance;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.StepKind;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.CaseTables;
import org.wenshu.handling.Grounds;
import org.wenshu.handling.HandlingCase;
import org.wenshu.handling.Refusal;
import org.wenshu.handling.Slice;

/** What callers see of consultations, and whether they are complete. Safe for use by many threads. */
@Component(service = Consultations.class)
public class Consultations {

    private final ConsultationTables tables;
    private final Matters matters;
    private final CaseTables cases;
    private final Parties parties;
    private final Grounds grounds;

    @Activate
    public Consultations(
            @Reference ConsultationTables tables,
            @Reference Matters matters,
            @Reference CaseTables cases,
            @Reference Parties parties,
            @Reference Grounds grounds) {
        this.tables = tables;
        this.matters = matters;
        this.cases = cases;
        this.parties = parties;
        this.grounds = grounds;
    }

    /**
     * A matter as somebody sees it.
     *
     * @param whole whether the reader sees all of it; otherwise what the own organ was asked
     * @param findings the rules that are not kept yet
     * @param leaders posts of the leaders who coordinate a dissent
     */
    public record Folder(
            Matter matter,
            Circulation circulation,
            Completeness completeness,
            boolean whole,
            List<Finding> findings,
            List<String> leaders) {
        public Folder {
            findings = List.copyOf(findings);
            leaders = List.copyOf(leaders);
        }
    }

    /**
     * All that was asked and answered about a document or a draft, as far as it concerns the caller.
     *
     * @throws org.wenshu.api.web.ProblemException 404 if nothing of it does
     */
    public Folder read(Caller caller, String id) {
        Matter matter = matters.require(id);
        Circulation circulation = tables.circulation(id);
        List<String> leaders = matters.leaders(matter);
        if (parties.seesAll(caller, matter)) {
            Completeness completeness = completeness(matter, circulation);
            return new Folder(matter, circulation, completeness, true, findings(completeness), leaders);
        }
        List<Consultation> own = circulation.consultations().stream()
                .filter(sent -> parties.isAsked(caller, sent))
                .toList();
        if (own.isEmpty()) {
            throw Refusal.of(404, "unknown-matter");
        }
        Circulation seen = new Circulation(own, Optional.empty(), Optional.empty());
        return new Folder(matter, seen, new Completeness(List.of(), List.of()), false, List.of(), leaders);
    }

    /** What the organs of a caller were asked, those first that have to answer first. */
    public Slice<ConsultationTables.Asked> asked(Caller caller, int page, int size) {
        return tables.asked(parties.organsOf(caller), page, size);
    }

    /**
     * One consultation and its matter.
     *
     * @throws org.wenshu.api.web.ProblemException 404 if it does not concern the caller
     */
    public Single single(Caller caller, String consultationId) {
        Consultation found =
                tables.consultation(consultationId).orElseThrow(() -> Refusal.of(404, "unknown-consultation"));
        Matter matter = matters.require(found.matterId());
        if (!parties.isAsked(caller, found) && !parties.seesAll(caller, matter)) {
            throw Refusal.of(404, "unknown-consultation");
        }
        return new Single(matter, found);
    }

    /** A consultation and its matter. */
    public record Single(Matter matter, Consultation consultation) {}

    /** Drafts of the caller's organ that are not submitted yet. */
    public List<Matter> drafts(Caller caller) {
        return parties.speaksFor(caller, caller.organ()) ? tables.drafts(caller.organ()) : List.of();
    }

    /** Who is who, for those who show it. */
    public Parties parties() {
        return parties;
    }

    /** The rules that are not kept yet, in the words of the pack. */
    List<Finding> findings(Completeness completeness) {
        return completeness.rules().stream()
                .flatMap(rule -> grounds.of(rule).stream())
                .toList();
    }

    /** Whether all who have to be heard on a case were heard. */
    Completeness completeness(HandlingCase found) {
        return completeness(matters.require(found.documentId()), tables.circulation(found.documentId()));
    }

    Circulation circulation(HandlingCase found) {
        return tables.circulation(found.documentId());
    }

    private Completeness completeness(Matter matter, Circulation circulation) {
        Set<String> countersigning = new LinkedHashSet<>();
        Set<String> consulted = new LinkedHashSet<>();
        matters.handlingCase(matter).filter(this::goesToTheGovernment).ifPresent(found -> {
            RegisteredDocument document = matters.document(found.documentId());
            countersigning.addAll(countersigning(found, document));
            consulted.addAll(consulted(found, document));
        });
        circulation.consultations().stream()
                .filter(sent -> sent.kind() == ConsultationKind.COUNTERSIGN)
                .map(Consultation::organ)
                .forEach(countersigning::add);
        return Completeness.of(List.copyOf(countersigning), List.copyOf(consulted), circulation);
    }

    private boolean goesToTheGovernment(HandlingCase found) {
        return cases.steps(found.documentId()).stream()
                .anyMatch(step -> step.step().step() == StepKind.OFFICE_AUDIT);
    }

    /** 涉及两个以上部门职权的: the organ in charge is one of them; a report asks for nothing. */
    private List<String> countersigning(HandlingCase found, RegisteredDocument document) {
        boolean report = document.issuerName().isEmpty()
                && document.documentKind().filter(DocumentKind.REPORT::equals).isPresent();
        List<String> departments = others(found, document)
                .filter(organ -> !parties.subdistrict(organ))
                .toList();
        int touched = departments.size() + (found.submittingOrgan().isPresent() ? 1 : 0);
        return report || touched < 2 ? List.of() : departments;
    }

    /** 涉及各街道或者各部门的，应当事先征求意见: subdistricts are asked for their opinion, not for a countersign. */
    private List<String> consulted(HandlingCase found, RegisteredDocument document) {
        boolean needed = document.normative() == Normativity.YES || found.importance() == Importance.IMPORTANT;
        return needed ? others(found, document).filter(parties::subdistrict).toList() : List.of();
    }

    private static Stream<String> others(HandlingCase found, RegisteredDocument document) {
        return document.involvedDepartments().stream()
                .filter(organ -> !found.submittingOrgan().equals(Optional.of(organ)));
    }
}
