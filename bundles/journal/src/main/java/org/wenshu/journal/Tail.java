package org.wenshu.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The last entries that this node has appended, for those who follow the journal: there are dozens of them, and each would
 * fetch the same from the database. What was appended elsewhere is not here. Safe for use by many threads.
 */
final class Tail {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_CHARACTERS = 4_000_000;

    private final TreeMap<Long, EntryRow> rows = new TreeMap<>();
    private long characters;

    /** Takes in what is in the database for good; it may come before what was appended earlier. */
    synchronized void add(List<EntryRow> appended) {
        for (EntryRow row : appended) {
            rows.put(row.position(), row);
            characters += row.payload().length();
        }
        while (rows.size() > MOST_ENTRIES || characters > MOST_CHARACTERS) {
            characters -= rows.pollFirstEntry().getValue().payload().length();
        }
    }

    /** The entries after a position without a gap; none if the first of them is not here. */
    synchronized List<EntryRow> after(long position, int limit) {
        List<EntryRow> following = new ArrayList<>();
        for (EntryRow row : rows.tailMap(position, false).values()) {
            if (following.size() == limit || row.position() != position + following.size() + 1) {
                break;
            }
            following.add(row);
        }
        return following;
    }
}
