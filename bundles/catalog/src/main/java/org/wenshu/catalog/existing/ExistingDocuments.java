package org.wenshu.catalog.existing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.catalog.EntryBook;
import org.wenshu.catalog.ExistingDocumentEntered;
import org.wenshu.catalog.InterpretationAdded;
import org.wenshu.catalog.Interpretations;
import org.wenshu.catalog.Lives;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.Rights;

/** The Justice Bureau enters documents that were published before into the catalog that it keeps, Article 32. */
@Component(service = ExistingDocuments.class)
public class ExistingDocuments {

    private static final int ATTEMPTS = 20;

    private final Intake intake;
    private final Completion completion;
    private final EntryBook book;
    private final Lives lives;
    private final BusinessClock clock;

    @Activate
    public ExistingDocuments(
            @Reference Intake intake,
            @Reference Completion completion,
            @Reference EntryBook book,
            @Reference Lives lives,
            @Reference BusinessClock clock) {
        this.intake = intake;
        this.completion = completion;
        this.book = book;
        this.lives = lives;
        this.clock = clock;
    }

    /**
     * Enters a document with the dates that it has.
     *
     * @return its unified registration number
     */
    public String enter(Upload file, ExistingDocument stated, Caller caller) {
        Refusal.unless(Rights.keeps(caller), 403, "notKeeper");
        if (!stated.interpretations().isEmpty()) {
            Interpretations.require(stated.interpretations(), "");
        }
        Extracted read = intake.read(file, caller);
        Completion.Dated dated = completion.of(stated, read.elements(), clock.today());
        refuseTwice(dated.documentNumber());
        // Contents first: an entry of the journal never names one that is not there.
        Intake.Stored stored = intake.store(file, read);
        String id = "existing-" + UUID.randomUUID();
        IssuedDocument document = dated.document(id, stored.original(), stored.textHash(), read.articles());
        String number = enter(document, stated, caller);
        lives.catchUp(id, clock.today());
        lives.awaitAll(id);
        return number;
    }

    /** Once more when another entry took the number meanwhile; not when it was of the same document. */
    private String enter(IssuedDocument document, ExistingDocument stated, Caller caller) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return book.enter(document, caller.account(), number -> told(number, document, stated, caller));
            } catch (StreamConflictException faster) {
                refuseTwice(document.documentNumber());
            }
        }
        throw Refusal.problem("changedMeanwhile", 409, document.title());
    }

    private UnaryOperator<Append> told(String number, IssuedDocument document, ExistingDocument stated, Caller caller) {
        var entered = new ExistingDocumentEntered(
                document.documentNumber(), document.documentId(), stated.note(), caller.person());
        // Taken meanwhile: the conflict says so.
        long version = book.free(document.documentNumber()).orElse(0L);
        return append -> {
            Append more = append.to(EntryBook.existing(document.documentNumber()), version, entered);
            return stated.interpretations().isEmpty()
                    ? more
                    : more.to(
                            Lives.stream(document.documentId()),
                            1,
                            interpreted(number, document, stated.interpretations(), caller));
        };
    }

    private InterpretationAdded interpreted(
            String number, IssuedDocument document, List<String> references, Caller caller) {
        LocalDate today = clock.today();
        return new InterpretationAdded(number, document.documentId(), references, "", caller.person(), today);
    }

    private void refuseTwice(String documentNumber) {
        Optional<String> holder = completion.holder(documentNumber);
        Refusal.unless(holder.isEmpty(), 409, "enteredAlready", documentNumber, holder.orElse(""));
        Refusal.unless(book.free(documentNumber).isPresent(), 409, "enteredAlready", documentNumber, "");
    }
}
