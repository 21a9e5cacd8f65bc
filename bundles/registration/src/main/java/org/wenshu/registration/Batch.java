package org.wenshu.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.wenshu.api.journal.Append;
import org.wenshu.api.web.Caller;

/**
 * Submissions of one caller that are entered by one append, in the order in which they were added: they share the waits for
 * the disk and for the tables. What must know the outcome of one before it has to wait for the next batch, so that the
 * outcome of each is what it would be alone. Not thread-safe.
 */
public final class Batch {

    private final Registration registration;
    private final RegisterBook book;
    private final Caller caller;
    private final List<Member> ahead;
    private final List<Member> members = new ArrayList<>();
    private final List<UnaryOperator<Append>> notes = new ArrayList<>();

    Batch(Registration registration, RegisterBook book, Caller caller, List<Member> ahead) {
        this.registration = registration;
        this.book = book;
        this.caller = caller;
        this.ahead = List.copyOf(ahead);
    }

    /** An empty one for what comes while this one is being entered: no table shows its members yet. */
    public Batch next() {
        return new Batch(registration, book, caller, members);
    }

    /** One of them, drafted and checked. */
    record Member(Readied readied, RegisterBook.Entry entry, Beside beside) {}

    /**
     * Drafts and checks a submission and adds it.
     *
     * @param beside called with the outcome when all are entered, maybe repeatedly; also for a duplicate
     * @return false if it has to wait until everything before it is entered
     * @throws org.wenshu.api.web.ProblemException if something is missing or wrong; it is not added then
     */
    public boolean add(Readied readied, Beside beside) {
        List<Member> unseen = Stream.concat(ahead.stream(), members.stream()).toList();
        Optional<Nearby> nearby = Nearby.of(readied.fingerprint(), unseen);
        boolean nameless = nearby.filter(other -> other.number().isEmpty()).isPresent();
        if (nameless
                || unseen.stream().anyMatch(member -> member.readied().hash().equals(readied.hash()))) {
            return false;
        }
        Optional<String> holder = book.holder(readied.hash());
        if (holder.isPresent() && !readied.submission().duplicateAllowed()) {
            Outcome duplicate = new Outcome.Duplicate(holder.get());
            note(append -> beside.add(append, duplicate));
            return true;
        }
        RegisterBook.Entry entry = registration.entry(readied, nearby, caller);
        // A new pack may have come into force; an append is made under one.
        boolean samePack = members.isEmpty() || pack().equals(entry.pack());
        if (samePack) {
            members.add(new Member(readied, entry, beside));
        }
        return samePack;
    }

    /** Adds something else to the append. */
    public void note(UnaryOperator<Append> more) {
        notes.add(more);
    }

    /** Enters everything. Returns when the tables show it. */
    public void enter() {
        registration.store(members.stream().map(Member::readied).toList());
        book.enter(this, caller.account());
    }

    /** The pack that checked the members. */
    String pack() {
        return members.isEmpty() ? "" : members.get(0).entry().pack();
    }

    void write(Sheet sheet) {
        for (Member member : members) {
            Beside all = Registration.fingerprinted(member.readied(), member.entry(), member.beside());
            boolean duplicateAllowed = member.readied().submission().duplicateAllowed();
            Outcome outcome = sheet.write(member.entry(), duplicateAllowed, all);
            if (outcome instanceof Outcome.Duplicate) {
                sheet.add(append -> member.beside().add(append, outcome));
            }
        }
        notes.forEach(sheet::add);
    }
}
