package org.wenshu.organization.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenshu.api.journal.Event;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.web.Caller;
import org.wenshu.organization.change.ChangeRefusedException.Kind;
import org.wenshu.organization.event.PersonAdded;
import org.wenshu.organization.event.TermBegun;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Person;
import org.wenshu.organization.model.Term;
import org.wenshu.organization.model.TermKind;

/** Appointments. The office records them; an administrator of the system cannot give anybody a post. */
public final class AppointmentDesk {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}·• （）()]{2,40}");

    private final Changes changes;

    AppointmentDesk(Changes changes) {
        this.changes = changes;
    }

    /** Appoints somebody who is known. A head's post passes on from the one before; staff posts may have several. */
    public void appoint(Caller caller, String post, String person, LocalDate from, Basis basis) {
        Directory directory = changes.directory();
        new Authority(directory, caller, changes.today()).requireOffice(basis);
        Person known = directory
                .person(person)
                .orElseThrow(() -> new ChangeRefusedException(Kind.NOT_FOUND, "person", person));
        changes.record(caller, directory, appointment(directory, post, known, from, basis));
    }

    /** Appoints somebody who was not known here before. */
    public void appointNew(Caller caller, String post, String name, LocalDate from, Basis basis) {
        Directory directory = changes.directory();
        new Authority(directory, caller, changes.today()).requireOffice(basis);
        String plain = name.strip();
        if (!NAME.matcher(plain).matches()) {
            throw new ChangeRefusedException(Kind.INVALID, "personName");
        }
        if (directory.state().persons().stream()
                .anyMatch(person -> person.name().equals(plain))) {
            throw new ChangeRefusedException(Kind.CONFLICT, "namesake", plain);
        }
        Person person = new Person("P" + (directory.state().version() + 1), plain);
        List<Event> events = new ArrayList<>(List.of(new PersonAdded(person)));
        events.addAll(appointment(directory, post, person, from, basis));
        changes.record(caller, directory, events);
    }

    private static List<Event> appointment(
            Directory directory, String post, Person person, LocalDate from, Basis basis) {
        Post wanted = Changes.post(directory, post);
        if (directory.holders(post, from).contains(person)) {
            throw new ChangeRefusedException(Kind.CONFLICT, "holds", person.name(), wanted.title());
        }
        Stream<Term> former = directory.terms(TermKind.APPOINTMENT).stream()
                .filter(term -> term.subject().equals(post) && wanted.rank() != Rank.STAFF);
        List<Event> events = new ArrayList<>(Succession.ends(former, from));
        // Two after the events of this change at most: a person may come before them.
        String id = Changes.termId(directory, events.size() + 2);
        events.add(new TermBegun(Term.of(id, TermKind.APPOINTMENT, post, person.id(), from, Optional.empty())
                .basedOn(basis.text())));
        return events;
    }
}
