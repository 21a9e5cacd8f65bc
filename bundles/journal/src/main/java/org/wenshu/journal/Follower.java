package org.wenshu.journal;

import java.util.List;
import org.wenshu.api.journal.JournalEntry;
import org.wenshu.api.journal.JournalException;

/** A kind of consumer: how its effect and its cursor are kept. All methods are called by the runner's thread. */
interface Follower {

    String consumer();

    /** One of the kinds of {@code ConsumerState}. */
    String kind();

    /** The consumer itself, whose classes entries become. */
    Object target();

    /** The cursor; asked for at the beginning and after every failure. */
    long position();

    /** Applies entries in order, fewer if the runner is to stop; returns the new cursor. */
    long apply(List<JournalEntry> entries, Pace pace);

    /** Nothing is left to do: keeps a cursor that was not kept with the effect. */
    default void settle() {}

    /**
     * Starts again from the first entry.
     *
     * @return the new cursor
     */
    default long rebuild(Feed feed, Pace pace) {
        throw new JournalException("a " + kind() + " cannot be rebuilt: " + consumer());
    }

    /** What a follower tells and asks while it works. */
    interface Pace {

        /** The consumer is about to leave: come to an end. */
        boolean stopping();

        /** Lets those go on who wait for this position. */
        void reached(long position);
    }

    /** The entries up to the head at the time of asking. */
    interface Feed {

        List<JournalEntry> after(long position);
    }
}
