package org.wenshu.organization.seed;

import java.util.ArrayList;
import java.util.List;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.organization.OrganizationTables;
import org.wenshu.organization.event.AccountOpened;
import org.wenshu.organization.event.OrganAdded;
import org.wenshu.organization.event.PersonAdded;
import org.wenshu.organization.event.PostAdded;
import org.wenshu.organization.event.TermBegun;
import org.wenshu.organization.model.State;

/** Records the organization of a file as the first events of an empty journal stream. */
public final class Founding {

    /** Who founds it; no account has this name. */
    public static final String ACTOR = "system";

    private Founding() {}

    /**
     * Records it, once: whoever comes second changes nothing.
     *
     * @return whether this call recorded it
     */
    public static boolean found(Journal journal, State state) {
        Event[] events = events(state).toArray(Event[]::new);
        try {
            journal.append(Append.by(ACTOR).to(OrganizationTables.STREAM, 0, events));
            return true;
        } catch (StreamConflictException founded) {
            return false;
        }
    }

    private static List<Event> events(State state) {
        List<Event> events = new ArrayList<>();
        state.organs().forEach(organ -> events.add(new OrganAdded(organ)));
        state.posts().forEach(post -> events.add(new PostAdded(post)));
        state.persons().forEach(person -> events.add(new PersonAdded(person)));
        state.terms().forEach(term -> events.add(new TermBegun(term)));
        state.logins().forEach(login -> events.add(new AccountOpened(login)));
        return events;
    }
}
