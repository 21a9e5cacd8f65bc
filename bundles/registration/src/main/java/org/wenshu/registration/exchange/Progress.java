package org.wenshu.registration.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.registration.DocumentRecord;
import org.wenshu.registration.ProcessingStep;
import org.wenshu.registration.Status;
import org.wenshu.registration.StepTaken;

/**
 * How far the document of a message has come.
 *
 * @param reply empty if there is none yet
 * @param receipts what the sender has taken note of, in order
 */
record Progress(DocumentRecord document, Optional<Reply> reply, List<Receipt> receipts) {

    Progress {
        receipts = List.copyOf(receipts);
    }

    /** Reads the stream of the document. */
    static Progress of(DocumentRecord document, List<JournalEntry> entries) {
        Optional<Reply> reply = Optional.empty();
        List<Receipt> receipts = new ArrayList<>();
        for (JournalEntry entry : entries) {
            if (entry.type().equals(StepTaken.TYPE)) {
                StepTaken taken = entry.as(StepTaken.class);
                LocalDate day = LocalDate.ofInstant(entry.recordedAt(), BusinessClock.ZONE);
                reply = taken.step() == ProcessingStep.REPLY ? Optional.of(new Reply(day, taken.note())) : reply;
            } else if (entry.type().equals(ReceiptReturned.TYPE)) {
                receipts.add(new Receipt(entry.as(ReceiptReturned.class).kind(), entry.recordedAt()));
            }
        }
        return new Progress(document, reply, receipts);
    }

    Optional<Receipt> receipt(ReceiptKind kind) {
        return receipts.stream().filter(receipt -> receipt.kind() == kind).findFirst();
    }

    /** Whether there is something of a kind to take note of. */
    boolean offers(ReceiptKind kind) {
        return switch (kind) {
            case REGISTRATION -> document.row().registrationNumber().isPresent();
            case RETURN -> document.returnedOn().isPresent() || document.row().status() == Status.CASE_RETURNED;
            case REPLY -> reply.isPresent();
        };
    }
}
