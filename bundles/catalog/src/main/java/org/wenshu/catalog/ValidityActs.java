package org.wenshu.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.catalog.ValidityChange;
import org.wenshu.api.catalog.ValidityChanged;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.catalog.validity.Validity;

/**
 * What an issuing organ does to the validity of its documents after evaluating them: 继续有效, 修改, 废止. The Justice
 * Bureau, which keeps the catalog, may record it, too. Safe for use by many threads.
 */
@Component(service = ValidityActs.class)
public class ValidityActs {

    private static final int LONGEST = 500;

    private final Lives lives;
    private final Entries entries;
    private final BusinessClock clock;

    @Activate
    public ValidityActs(@Reference Lives lives, @Reference Entries entries, @Reference BusinessClock clock) {
        this.lives = lives;
        this.entries = entries;
        this.clock = clock;
    }

    /** Documents whose end has to be reminded of today, of the caller's organ or, for who looks after all, of all. */
    public List<Entry> expiring(Caller caller) {
        LocalDate today = clock.today();
        return entries.expiringBy(today).stream()
                .filter(entry -> entry.validity().expiringOn(today))
                .filter(entry -> Rights.seesAll(caller)
                        || lives.of(entry.documentId())
                                .filter(life -> Rights.concerns(life.document(), caller))
                                .isPresent())
                .toList();
    }

    /** Tells whether the caller may change the validity of an entry. */
    public boolean mayChange(Entry entry, Caller caller) {
        return lives.of(entry.documentId())
                .filter(life -> Rights.mayChange(life.document(), caller))
                .isPresent();
    }

    /**
     * Moves the last day (继续有效).
     *
     * @param until after the present last day
     */
    public void extend(String number, Optional<LocalDate> until, String reference, Caller caller) {
        Life life = changeable(number, caller);
        Optional<LocalDate> last = life.validity().expiresOn();
        Refusal.unless(last.isPresent(), 409, "noEnd", life.document().title());
        Refusal.unless(
                until.filter(last.orElseThrow()::isBefore).isPresent(), 422, "untilTooEarly", last.orElseThrow());
        record(life, ValidityChange.EXTENDED, until, reference, caller);
    }

    /**
     * Notes that another document changed the text.
     *
     * @param from the first day of the changed text
     */
    public void amend(String number, Optional<LocalDate> from, String reference, Caller caller) {
        Life life = changeable(number, caller);
        requireAlive(life.validity(), from);
        record(life, ValidityChange.AMENDED, from, reference, caller);
    }

    /**
     * Notes that another document repealed it.
     *
     * @param from the first day without effect
     */
    public void repeal(String number, Optional<LocalDate> from, String reference, Caller caller) {
        Life life = changeable(number, caller);
        requireAlive(life.validity(), from);
        Refusal.unless(
                life.validity().repealedOn().isEmpty(),
                409,
                "repealedAlready",
                life.document().title());
        record(life, ValidityChange.REPEALED, from, reference, caller);
    }

    /**
     * Ends a document by a decision on many of them (清理); nothing if it has ended by then, or came twice.
     *
     * @param from the first day without effect
     */
    public void end(String number, ValidityChange change, LocalDate from, LocalDate decidedOn, String reference) {
        Optional<Life> found = entries.find(number)
                .flatMap(entry -> lives.of(entry.documentId()))
                .filter(life -> life.validity().aliveOn(from));
        found.ifPresent(life -> {
            String id = life.document().documentId();
            var changed = new ValidityChanged(number, id, change, Optional.of(from), decidedOn, reference, "");
            if (!life.changes().contains(changed)) {
                lives.await(lives.record(life, changed, "system", clock.today()));
            }
        });
    }

    /** The life of an entry that has not ended, for somebody who may change it. */
    private Life changeable(String number, Caller caller) {
        Life life = entries.find(number)
                .flatMap(entry -> lives.of(entry.documentId()))
                .orElseThrow(() -> Refusal.unknown(number));
        String title = life.document().title();
        Refusal.unless(Rights.mayChange(life.document(), caller), 403, "notYours", title);
        EntryStatus today = life.validity().statusOn(clock.today());
        Refusal.unless(today != EntryStatus.EXPIRED, 409, "expired", title, lastDay(life));
        Refusal.unless(
                today != EntryStatus.REPEALED && today != EntryStatus.REVOKED,
                409,
                "ended",
                title,
                Messages.text("status." + today));
        return life;
    }

    private static String lastDay(Life life) {
        return life.validity().expiresOn().map(LocalDate::toString).orElse("");
    }

    private static void requireAlive(Validity validity, Optional<LocalDate> from) {
        boolean alive = from.filter(day -> !day.isBefore(validity.publishedOn()))
                .map(validity::statusOn)
                .filter(status -> status.inForce() || status == EntryStatus.NOT_YET_EFFECTIVE)
                .isPresent();
        Refusal.unless(alive, 422, "fromOutside");
    }

    private void record(Life life, ValidityChange change, Optional<LocalDate> day, String reference, Caller caller) {
        Refusal.unless(!reference.isEmpty(), 422, "noReference");
        Refusal.unless(reference.length() <= LONGEST, 422, "tooLong", Integer.toString(LONGEST));
        LocalDate today = clock.today();
        var changed =
                new ValidityChanged(life.number(), life.document().documentId(), change, day, today, reference, "");
        try {
            lives.await(lives.record(life, changed, caller.account(), today));
        } catch (StreamConflictException e) {
            throw Refusal.problem("changedMeanwhile", 409, life.document().title());
        }
    }
}
