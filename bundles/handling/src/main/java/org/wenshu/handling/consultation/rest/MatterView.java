package org.wenshu.handling.consultation.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.Finding;
import org.wenshu.handling.consultation.Consultations.Folder;
import org.wenshu.handling.consultation.Coordination;
import org.wenshu.handling.consultation.DissentSheet;
import org.wenshu.handling.consultation.Outcome;
import org.wenshu.handling.consultation.Parties;
import org.wenshu.handling.consultation.Standing;

/**
 * All that organs were asked about a document or a draft.
 *
 * @param documentId empty for a draft that is not submitted
 * @param complete whether all who have to be heard were heard, and no dissent is left open
 * @param findings the rules that are not kept yet
 * @param organs who has to be heard, and where they stand
 * @param awaitsCoordination whether the vice mayor in charge has still to coordinate
 * @param leaders posts of the leaders in charge
 */
public record MatterView(
        String id,
        Optional<String> documentId,
        String title,
        String leadOrgan,
        long total,
        List<ConsultationView> items,
        boolean complete,
        List<Finding> findings,
        List<OrganView> organs,
        Optional<SheetView> dissentSheet,
        boolean awaitsCoordination,
        List<String> leaders,
        Optional<CoordinationView> coordination) {

    /** An organ that has to be heard. */
    public record OrganView(String organ, String organName, Standing standing, Optional<String> consultation) {}

    /** The sides of a dissent. */
    public record SheetView(List<SideView> items, String proposal, boolean complete, OffsetDateTime at, String by) {
        static SheetView of(DissentSheet sheet, boolean complete, Parties parties) {
            List<SideView> sides = sheet.items().stream()
                    .map(item -> new SideView(
                            item.consultationId(),
                            item.organ(),
                            parties.name(item.organ()),
                            item.opinion(),
                            item.grounds()))
                    .toList();
            return new SheetView(
                    sides,
                    sheet.proposal(),
                    complete,
                    sheet.by().at(),
                    sheet.by().person());
        }
    }

    /** One side. */
    public record SideView(String consultation, String organ, String organName, String opinion, String grounds) {}

    /** What the vice mayor did about it. */
    public record CoordinationView(Outcome outcome, String record, String post, OffsetDateTime at, String by) {
        static CoordinationView of(Coordination held) {
            return new CoordinationView(
                    held.outcome(),
                    held.record(),
                    held.post(),
                    held.by().at(),
                    held.by().person());
        }
    }

    static MatterView of(Folder folder, Parties parties) {
        var circulation = folder.circulation();
        List<ConsultationView> items = circulation.consultations().stream()
                .map(sent -> ConsultationView.of(sent, parties))
                .toList();
        return new MatterView(
                folder.matter().id(),
                folder.matter().documentId(),
                folder.matter().title(),
                folder.matter().leadOrgan(),
                items.size(),
                items,
                folder.whole() && folder.completeness().complete(),
                folder.findings(),
                folder.completeness().participants().stream()
                        .map(one -> new OrganView(
                                one.organ(), parties.name(one.organ()), one.standing(), one.consultationId()))
                        .toList(),
                circulation.sheet().map(sheet -> SheetView.of(sheet, circulation.dissentListed(), parties)),
                circulation.awaitsCoordination(),
                folder.leaders(),
                circulation.coordination().map(CoordinationView::of));
    }
}
