package org.wenshu.registration.exchange;

import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Problem;
import org.wenshu.api.web.ProblemException;
import org.wenshu.registration.DocumentRecord;
import org.wenshu.registration.Documents;
import org.wenshu.registration.Outcome;
import org.wenshu.registration.Refusals;
import org.wenshu.registration.Registration;

/**
 * Takes in documents of other systems, each message once. Whoever lost the answer sends the message again. Safe for use
 * by many threads.
 */
@Component(service = Exchange.class)
public class Exchange {

    private static final int ATTEMPTS = 50;

    private final Registration registration;
    private final Documents documents;
    private final Journal journal;

    @Activate
    public Exchange(@Reference Registration registration, @Reference Documents documents, @Reference Journal journal) {
        this.registration = registration;
        this.documents = documents;
        this.journal = journal;
    }

    /** The same message has been received while this one was read. */
    private static final class AlreadyReceived extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Refuses whoever is no system that may exchange documents. */
    static void admit(Caller caller) {
        if (!caller.has(Role.EXCHANGE)) {
            throw Refusals.exchangeOnly();
        }
    }

    /**
     * Takes a document in, or answers again what the same message was answered first.
     *
     * @throws ProblemException 409 if another message had this id, or as {@link Registration#submit} says
     */
    Answer submit(Letter letter, Caller caller) {
        admit(caller);
        if (correspondence(letter.messageId(), caller).received().isEmpty()) {
            try {
                receive(letter, caller);
            } catch (AlreadyReceived meanwhile) {
                return again(letter, caller);
            } catch (ProblemException refused) {
                note(letter.messageId(), refused.problem(), caller);
                throw refused;
            }
        }
        return again(letter, caller);
    }

    private void receive(Letter letter, Caller caller) {
        Outcome outcome = registration.submit(
                letter.submission(), caller, (append, what) -> received(append, letter, what, caller));
        // What has the same content may be this very message, sent once more while it was read.
        if (outcome instanceof Outcome.Duplicate first
                && correspondence(letter.messageId(), caller).received().isEmpty()) {
            throw Refusals.duplicate(first);
        }
    }

    /** In the same append as the document: after a crash there are both or none. */
    private Append received(Append append, Letter letter, Outcome outcome, Caller caller) {
        Correspondence now = correspondence(letter.messageId(), caller);
        if (now.received().isPresent()) {
            throw new AlreadyReceived();
        }
        String id;
        String number = "";
        if (outcome instanceof Outcome.Registered registered) {
            id = registered.document().documentId();
            number = registered.document().registrationNumber().orElseThrow();
        } else {
            id = ((Outcome.Returned) outcome).document().documentId();
        }
        return append.to(
                stream(letter.messageId(), caller),
                now.version(),
                new MessageReceived(caller.account(), letter.messageId(), letter.digest(), id, number));
    }

    private Answer again(Letter letter, Caller caller) {
        Correspondence known = correspondence(letter.messageId(), caller);
        MessageReceived received = known.received().orElseThrow();
        if (!received.digest().equals(letter.digest())) {
            throw Refusals.messageIdTaken(letter.messageId());
        }
        DocumentRecord document = documents.find(received.documentId(), caller);
        return new Answer(received.documentId(), received.registrationNumber(), known.at(), document.findings());
    }

    /** What is nobody's fault but ours is no refusal: the sender tries again. */
    private void note(String messageId, Problem problem, Caller caller) {
        if (problem.status() >= 500 || Refusals.isClassified(problem)) {
            return;
        }
        MessageRefused event = new MessageRefused(
                caller.account(), messageId, problem.type(), problem.title(), problem.status(), problem.detail());
        for (int i = 0; i < ATTEMPTS; i++) {
            Correspondence now = correspondence(messageId, caller);
            if (now.received().isPresent()
                    || appended(Append.by(caller.account()).to(stream(messageId, caller), now.version(), event))) {
                return;
            }
        }
        throw Refusals.busy();
    }

    /** What is known of a message; nothing if it never came. */
    Correspondence correspondence(String messageId, Caller caller) {
        return Correspondence.of(journal.stream(stream(messageId, caller)));
    }

    /** How far the document of a message has come; empty if the message was refused. */
    Optional<Progress> progress(Correspondence message, Caller caller) {
        return message.received().map(received -> {
            DocumentRecord document = documents.find(received.documentId(), caller);
            return Progress.of(document, journal.stream("document/" + received.documentId()));
        });
    }

    /**
     * Records that the sender has taken note, once.
     *
     * @return when it was recorded first
     * @throws ProblemException 404 if there is no such message, 409 if there is nothing of that kind to take note of
     */
    Instant acknowledge(String messageId, ReceiptKind kind, String note, Caller caller) {
        admit(caller);
        Correspondence message = correspondence(messageId, caller);
        for (int i = 0; i < ATTEMPTS; i++) {
            Progress now = progress(message, caller).orElseThrow(() -> Refusals.unknownMessage(messageId));
            Optional<Receipt> receipt = now.receipt(kind);
            if (receipt.isPresent()) {
                return receipt.get().at();
            }
            if (!now.offers(kind)) {
                throw Refusals.receiptNotNow(kind);
            }
            String id = now.document().row().id();
            ReceiptReturned event = new ReceiptReturned(id, messageId, kind, note);
            appended(Append.by(caller.account())
                    .to("document/" + id, now.document().version(), event));
        }
        throw Refusals.busy();
    }

    /** Tells whether nobody was faster. */
    private boolean appended(Append append) {
        try {
            journal.append(append);
            return true;
        } catch (StreamConflictException somebodyWasFaster) {
            return false;
        }
    }

    private static String stream(String messageId, Caller caller) {
        return "exchange/" + caller.account() + "/" + messageId;
    }
}
