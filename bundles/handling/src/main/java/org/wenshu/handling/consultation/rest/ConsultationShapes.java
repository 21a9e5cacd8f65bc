package org.wenshu.handling.consultation.rest;

import java.util.List;
import java.util.Optional;
import org.wenshu.handling.Given;
import org.wenshu.handling.consultation.ConsultationKind;
import org.wenshu.handling.consultation.Dissents.Side;
import org.wenshu.handling.consultation.Outcome;
import org.wenshu.handling.consultation.PaperReply;
import org.wenshu.handling.consultation.Reply;
import org.wenshu.handling.consultation.ReplyResult;
import org.wenshu.handling.consultation.SendRequest;

/** The JSON shapes of requests. A component that a client leaves out is null here, and nowhere further in. */
public final class ConsultationShapes {

    /** More than a district has organs. */
    private static final int MOST = 200;

    private ConsultationShapes() {}

    /**
     * Asks organs; with a result it enters what they answered on paper.
     *
     * @param kind COUNTERSIGN if it is left out
     */
    public record SendShape(
            List<String> organs,
            String kind,
            Integer customLimit,
            String reason,
            String result,
            String opinion,
            String grounds,
            String reference,
            String repliedOn) {
        SendRequest read() {
            List<String> named = Given.needed("organs", Optional.ofNullable(organs)).stream()
                    .map(name -> Given.text("organs", name))
                    .limit(MOST)
                    .toList();
            return new SendRequest(
                    named,
                    Given.oneOf(ConsultationKind.class, "kind", kind).orElse(ConsultationKind.COUNTERSIGN),
                    Optional.ofNullable(customLimit),
                    Given.text("reason", reason),
                    Given.text("result", result).isEmpty() ? Optional.empty() : Optional.of(paper()));
        }

        private PaperReply paper() {
            return new PaperReply(
                    new ReplyShape(result, opinion, grounds).read(),
                    Given.text("reference", reference),
                    Given.date("repliedOn", repliedOn));
        }
    }

    /** An answer. */
    public record ReplyShape(String result, String opinion, String grounds) {
        Reply read() {
            return reply(result, opinion, grounds);
        }
    }

    /** An answer as a client wrote it; silence cannot be written. */
    public static Reply reply(String result, String opinion, String grounds) {
        ReplyResult read = Given.needed("result", Given.oneOf(ReplyResult.class, "result", result));
        if (read == ReplyResult.DEEMED_NO_OBJECTION) {
            throw Given.badChoice("result", "AGREE、DISAGREE、NO_OPINION", result);
        }
        return new Reply(read, Given.text("opinion", opinion), Given.text("grounds", grounds));
    }

    /** Asks for another day ({@code newDue}, {@code mode}), or answers such a request ({@code agree}). */
    public record ExtensionShape(String newDue, String mode, String reason, Boolean agree) {}

    /** Why a late opinion shall have its effect. */
    public record ReasonShape(String reason) {}

    /** How a negotiation or a coordination ended. */
    public record OutcomeShape(String outcome, String record) {
        public Outcome negotiated() {
            Outcome read = coordinated();
            if (read == Outcome.NOT_HELD) {
                throw Given.badChoice("outcome", "AGREED、UNRESOLVED", outcome);
            }
            return read;
        }

        public Outcome coordinated() {
            return Given.needed("outcome", Given.oneOf(Outcome.class, "outcome", outcome));
        }
    }

    /** All sides of a dissent; what is left out of a side is as the organ answered. */
    public record SheetShape(List<SideShape> items, String proposal) {
        List<Side> sides() {
            return Optional.ofNullable(items).orElse(List.of()).stream()
                    .flatMap(item -> Optional.ofNullable(item).stream())
                    .limit(MOST)
                    .map(SideShape::read)
                    .toList();
        }
    }

    /** One side, by the id of the consultation or by the organ. */
    public record SideShape(String consultation, String organ, String opinion, String grounds) {
        Side read() {
            String of = Given.text("consultation", consultation);
            return new Side(
                    of.isEmpty() ? Given.text("organ", organ) : of,
                    Given.text("opinion", opinion),
                    Given.text("grounds", grounds));
        }
    }
}
