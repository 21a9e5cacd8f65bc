package org.wenshu.handling.console;

import java.util.List;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.handling.consultation.ConsultationKind;
import org.wenshu.handling.consultation.Consultations.Folder;
import org.wenshu.handling.consultation.Consultations.Single;
import org.wenshu.handling.consultation.Outcome;
import org.wenshu.handling.consultation.Parties;
import org.wenshu.handling.consultation.ReplyResult;

/** The pages on which consultations are worked on. */
public final class ConsultationPage {

    private ConsultationPage() {}

    /**
     * One consultation, for the organ that is asked.
     *
     * @param mayReply whether the reader heads that organ, and an answer can still be given
     * @param mayAsk whether the reader may ask for another day
     */
    public record Asked(
            String title,
            String matterId,
            String lead,
            ConsultationLine line,
            boolean mayReply,
            boolean mayAsk,
            List<Choice> results,
            Refused refused,
            String typed) {
        static Asked of(Single single, Caller caller, Parties parties, Refused refused, String typed) {
            var sent = single.consultation();
            boolean open = sent.result().isEmpty();
            return new Asked(
                    single.matter().title(),
                    single.matter().id(),
                    parties.name(single.matter().leadOrgan()),
                    ConsultationLine.of(sent, parties),
                    parties.heads(caller, sent.organ()) && sent.answer().isEmpty(),
                    parties.isAsked(caller, sent) && open,
                    Choice.of(ReplyResult.class).stream()
                            .filter(choice -> !choice.value().equals(ReplyResult.DEEMED_NO_OBJECTION.name()))
                            .toList(),
                    refused,
                    typed);
        }
    }

    /**
     * All consultations of a matter, for the organ in charge, the office and the vice mayor.
     *
     * @param heads whether the reader heads the organ in charge
     * @param sides the dissents that a sheet has to list
     * @param draft whether it is not submitted yet
     */
    public record Matter(
            String title,
            String lead,
            boolean draft,
            ConsultationSection section,
            boolean leads,
            boolean office,
            boolean heads,
            boolean speaks,
            boolean coordinates,
            boolean director,
            List<ConsultationSection.Side> sides,
            List<Choice> organs,
            List<Choice> kinds,
            List<Choice> results,
            List<Choice> outcomes,
            Refused refused,
            String typed) {
        static Matter of(Folder folder, Caller caller, Parties parties, Refused refused, String typed) {
            var matter = folder.matter();
            return new Matter(
                    matter.title(),
                    parties.name(matter.leadOrgan()),
                    matter.documentId().isEmpty(),
                    ConsultationSection.of(folder, parties),
                    parties.leads(caller, matter),
                    parties.office(caller),
                    parties.heads(caller, matter.leadOrgan()),
                    parties.speaksFor(caller, matter.leadOrgan()),
                    folder.leaders().stream().anyMatch(caller.posts()::contains),
                    caller.has(Role.OFFICE_DIRECTOR),
                    folder.circulation().unresolved().stream()
                            .map(dissent -> ConsultationSection.Side.of(dissent, parties))
                            .toList(),
                    parties.organs().stream()
                            .filter(organ -> !organ.id().equals(matter.leadOrgan()))
                            .map(ConsultationPage::choice)
                            .toList(),
                    Choice.of(ConsultationKind.class),
                    Choice.of(ReplyResult.class).stream()
                            .filter(choice -> !choice.value().equals(ReplyResult.DEEMED_NO_OBJECTION.name()))
                            .toList(),
                    Choice.of(Outcome.class).stream()
                            .filter(choice -> !choice.value().equals(Outcome.NOT_HELD.name()))
                            .toList(),
                    refused,
                    typed);
        }
    }

    private static Choice choice(Organ organ) {
        return new Choice(organ.id(), organ.shortName());
    }
}
