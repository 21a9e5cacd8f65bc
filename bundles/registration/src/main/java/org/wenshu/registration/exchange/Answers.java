package org.wenshu.registration.exchange;

import java.time.Instant;
import java.time.LocalDate;
import org.wenshu.registration.DocumentRow;
import org.wenshu.registration.Messages;
import org.wenshu.registration.exchange.problem.FindingPart;
import org.wenshu.registration.exchange.problem.ProblemPart;
import org.wenshu.registration.exchange.wire.QueryStatusResponse;
import org.wenshu.registration.exchange.wire.ReturnReceiptResponse;
import org.wenshu.registration.exchange.wire.SubmitDocumentResponse;
import org.wenshu.registration.exchange.wire.Wire;

/** Puts answers into the form of the WSDL; what there is not is null there. */
final class Answers {

    private Answers() {}

    static SubmitDocumentResponse submitted(String messageId, Answer answer) {
        SubmitDocumentResponse response = new SubmitDocumentResponse();
        response.messageId = messageId;
        response.documentId = answer.documentId();
        response.state = answer.returned() ? "RETURNED" : "REGISTERED";
        response.registrationNumber = answer.returned() ? null : answer.registrationNumber();
        response.receivedAt = Wire.time(answer.receivedAt());
        answer.findings().forEach(finding -> response.finding.add(FindingPart.of(finding)));
        return response;
    }

    static QueryStatusResponse status(String messageId, Instant receivedAt, Progress progress) {
        DocumentRow row = progress.document().row();
        QueryStatusResponse response = new QueryStatusResponse();
        response.messageId = messageId;
        response.state = row.status().name();
        response.stateName = row.status().label();
        response.documentId = row.id();
        response.registrationNumber = row.registrationNumber().orElse(null);
        response.receivedAt = Wire.time(receivedAt);
        response.dueOn = row.dueOn().map(LocalDate::toString).orElse(null);
        response.answeredOn =
                progress.reply().map(reply -> reply.on().toString()).orElse(null);
        response.reply = progress.reply().map(Reply::text).orElse(null);
        progress.receipts()
                .forEach(receipt -> response.receipt.add(receipt.kind().name()));
        progress.document().findings().forEach(finding -> response.finding.add(FindingPart.of(finding)));
        return response;
    }

    static QueryStatusResponse refused(String messageId, Instant at, MessageRefused refused) {
        QueryStatusResponse response = new QueryStatusResponse();
        response.messageId = messageId;
        response.state = "REFUSED";
        response.stateName = Messages.text("exchange.refused");
        response.receivedAt = Wire.time(at);
        response.problem = ProblemPart.of(refused.type(), refused.title(), refused.status(), refused.detail());
        return response;
    }

    static ReturnReceiptResponse recorded(String messageId, ReceiptKind kind, Instant at) {
        ReturnReceiptResponse response = new ReturnReceiptResponse();
        response.messageId = messageId;
        response.kind = kind.name();
        response.recordedAt = Wire.time(at);
        return response;
    }
}
