package org.wenshu.handling.console;

import java.util.List;
import org.wenshu.handling.Messages;
import org.wenshu.handling.console.Refused.Reason;
import org.wenshu.handling.consultation.Circulation;
import org.wenshu.handling.consultation.Consultation;
import org.wenshu.handling.consultation.Consultations.Folder;
import org.wenshu.handling.consultation.Coordination;
import org.wenshu.handling.consultation.DissentSheet;
import org.wenshu.handling.consultation.Parties;

/**
 * 会签与征求意见 of a document, as the page of its case shows them.
 *
 * @param lines what was asked and answered
 * @param organs who has to be heard, and where they stand
 * @param findings the rules that are not kept yet
 * @param sheets the sides of a dissent; empty if there is none
 * @param awaitsCoordination whether the vice mayor in charge has still to coordinate
 * @param coordinations what came of it; empty if there was none
 */
public record ConsultationSection(
        String matterId,
        List<ConsultationLine> lines,
        List<Place> organs,
        boolean complete,
        List<Reason> findings,
        List<Sheet> sheets,
        boolean awaitsCoordination,
        List<Coordinated> coordinations) {

    /** Where an organ stands. */
    public record Place(String organ, String standing, String name) {}

    /** The sides of a dissent (不同意见表). */
    public record Sheet(List<Side> sides, String proposal, String by, String at) {
        static Sheet of(DissentSheet sheet, Parties parties) {
            return new Sheet(
                    sheet.items().stream()
                            .map(item -> new Side(
                                    item.consultationId(), parties.name(item.organ()), item.opinion(), item.grounds()))
                            .toList(),
                    sheet.proposal(),
                    sheet.by().person(),
                    ConsultationLine.minute(sheet.by().at()));
        }
    }

    /** One side. */
    public record Side(String id, String organ, String opinion, String grounds) {
        static Side of(Consultation dissent, Parties parties) {
            return new Side(
                    dissent.id(),
                    parties.name(dissent.organ()),
                    dissent.answer().map(answer -> answer.words()).orElse(""),
                    dissent.answer().map(answer -> answer.grounds()).orElse(""));
        }
    }

    /** What came of the coordination. */
    public record Coordinated(String outcome, String record, String by, String at) {
        static Coordinated of(Coordination held) {
            return new Coordinated(
                    Messages.name(held.outcome()),
                    held.record(),
                    held.by().person(),
                    ConsultationLine.minute(held.by().at()));
        }
    }

    static ConsultationSection of(Folder folder, Parties parties) {
        Circulation circulation = folder.circulation();
        return new ConsultationSection(
                folder.matter().id(),
                circulation.consultations().stream()
                        .map(sent -> ConsultationLine.of(sent, parties))
                        .toList(),
                folder.completeness().participants().stream()
                        .map(one -> new Place(
                                parties.name(one.organ()), one.standing().name(), Messages.name(one.standing())))
                        .toList(),
                folder.completeness().complete(),
                folder.findings().stream()
                        .map(finding -> new Reason(finding.message(), Ground.of(finding)))
                        .toList(),
                circulation.sheet().map(sheet -> Sheet.of(sheet, parties)).stream()
                        .toList(),
                circulation.awaitsCoordination(),
                circulation.coordination().map(Coordinated::of).stream().toList());
    }
}
