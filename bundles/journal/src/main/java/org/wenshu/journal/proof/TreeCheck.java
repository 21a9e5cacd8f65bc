package org.wenshu.journal.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.wenshu.api.storage.Database;
import org.wenshu.journal.Ledger;
import org.wenshu.journal.proof.NodeTable.Place;

/**
 * Makes the tree once more from the hashes of the entries, page by page, and compares each node with the one that is
 * kept. A changed node differs alone, because those above it are made of what it should be. For one thread.
 */
final class TreeCheck {

    private static final int PAGE = 4096;
    private static final int NAMED = 10;

    private final Database database;
    private final Ledger ledger;
    private final Frontier frontier;
    private final List<Place> named = new ArrayList<>();
    private long differing;
    private long missing;

    /** Begins where a tree is known to be right. */
    TreeCheck(Database database, Ledger ledger, Frontier right) {
        this.database = database;
        this.ledger = ledger;
        this.frontier = right.copy();
    }

    /** Goes on to a size; answers whether there were that many entries. */
    boolean upTo(long size) {
        while (frontier.size() < size) {
            long from = frontier.size();
            long to = Math.min(from + PAGE, size);
            List<String> hashes = ledger.hashes(from, to);
            if (hashes.size() < to - from) {
                return false;
            }
            Map<Place, byte[]> kept = database.read(connection -> new NodeTable(connection).completed(from, to));
            hashes.forEach(hash -> frontier.add(
                    JournalTree.leaf(hash), (level, number, right) -> compare(kept, new Place(level, number), right)));
        }
        return true;
    }

    private void compare(Map<Place, byte[]> kept, Place place, byte[] right) {
        if (Arrays.equals(kept.get(place), right)) {
            return;
        }
        differing++;
        missing += kept.containsKey(place) ? 0 : 1;
        if (named.size() < NAMED) {
            named.add(place);
        }
    }

    Frontier frontier() {
        return frontier;
    }

    /** How many nodes are not what the entries make them, or not there. */
    long differing() {
        return differing;
    }

    long missing() {
        return missing;
    }

    /** The first ones. */
    List<Place> named() {
        return List.copyOf(named);
    }
}
