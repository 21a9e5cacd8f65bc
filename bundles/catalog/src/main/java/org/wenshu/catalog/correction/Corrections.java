package org.wenshu.catalog.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.catalog.EntryCorrected;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Lives;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.Rights;
import org.wenshu.catalog.existing.Completion;

/**
 * Puts right what the catalog says of a document: for the Justice Bureau, which keeps it, with a reason that everybody
 * reads. Safe for use by many threads.
 */
@Component(service = Corrections.class)
public class Corrections {

    private static final int LONGEST = 500;

    private final Lives lives;
    private final Entries entries;
    private final Completion completion;
    private final Organization organization;
    private final BusinessClock clock;

    @Activate
    public Corrections(
            @Reference Lives lives,
            @Reference Entries entries,
            @Reference Completion completion,
            @Reference Organization organization,
            @Reference BusinessClock clock) {
        this.lives = lives;
        this.entries = entries;
        this.completion = completion;
        this.organization = organization;
        this.clock = clock;
    }

    /** The document of an entry as the catalog has it now. */
    public IssuedDocument document(String number) {
        return document(entry(number));
    }

    /** Corrects an entry; answers it as it is then. */
    public Entry correct(String number, Restatement stated, Caller caller) {
        Refusal.unless(Rights.keeps(caller), 403, "notCorrector");
        Entry entry = entry(number);
        Refusal.unless(!stated.reason().isEmpty(), 422, "noCorrectionReason");
        Refusal.unless(stated.reason().length() <= LONGEST, 422, "tooLong", Integer.toString(LONGEST));
        LocalDate today = clock.today();
        IssuedDocument before = document(entry);
        IssuedDocument right = completion.restated(stated.of(before), before, today);
        requireFree(before, right);
        List<EntryCorrected.Field> fields = EntryData.of(before).differences(EntryData.of(right));
        Refusal.unless(!fields.isEmpty(), 422, "nothingCorrected");
        lives.correct(
                before,
                right,
                lastDay -> new EntryCorrected(
                        number,
                        entry.indexNumber(),
                        right,
                        lastDay,
                        fields,
                        stated.reason(),
                        organ(caller),
                        caller.person(),
                        today),
                caller.account());
        return entry(number);
    }

    private IssuedDocument document(Entry entry) {
        return lives.document(entry.documentId()).orElseThrow(() -> Refusal.unknown(entry.number()));
    }

    private void requireFree(IssuedDocument before, IssuedDocument right) {
        String wanted = right.documentNumber();
        Optional<String> holder = wanted.equals(before.documentNumber()) ? Optional.empty() : entries.numbered(wanted);
        Refusal.unless(holder.isEmpty(), 409, "enteredAlready", wanted, holder.orElse(""));
    }

    private String organ(Caller caller) {
        return organization.organ(caller.organ()).map(Organ::name).orElse(caller.organ());
    }

    private Entry entry(String number) {
        return entries.find(number).orElseThrow(() -> Refusal.unknown(number));
    }
}
