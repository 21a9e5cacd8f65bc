package org.wenshu.journal.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.journal.JournalException;

/**
 * A Merkle tree that only grows, as it is kept. Of its nodes those are kept whose subtree is complete; they never change, and root and
 * paths of any size are made of a few of them.
 */
final class MerkleTree {

    private final Nodes nodes;

    MerkleTree(Nodes nodes) {
        this.nodes = nodes;
    }

    /** Where complete nodes are kept. Level 0 are the leaves. */
    interface Nodes {

        Optional<byte[]> find(int level, long number);

        default byte[] get(int level, long number) {
            return find(level, number)
                    .orElseThrow(() -> new JournalException("the tree lacks node " + number + " of level " + level));
        }
    }

    /** The root of the first so many leaves, at least one. */
    byte[] root(long size) {
        return range(0, size);
    }

    /** The hashes that lead from a leaf to the root of the first so many leaves, the leaf's neighbour first. */
    List<byte[]> path(long number, long size) {
        List<byte[]> path = new ArrayList<>();
        long start = 0;
        long end = size;
        while (end - start > 1) {
            long middle = start + half(end - start);
            if (number < middle) {
                path.add(0, range(middle, end));
                end = middle;
            } else {
                path.add(0, range(start, middle));
                start = middle;
            }
        }
        return path;
    }

    private byte[] range(long start, long end) {
        long size = end - start;
        if (Long.bitCount(size) == 1) {
            return nodes.get(Long.numberOfTrailingZeros(size), start / size);
        }
        long middle = start + half(size);
        return Merkle.node(range(start, middle), range(middle, end));
    }

    /** The largest power of two below a size of at least two. */
    private static long half(long size) {
        return Long.highestOneBit(size - 1);
    }

    /** The root that a leaf and its path lead to (RFC 9162, 2.1.3.2); wrong for a path of the wrong length. */
    static byte[] climb(long number, long size, byte[] leaf, List<byte[]> path) {
        byte[] hash = leaf;
        long at = number;
        long last = size - 1;
        for (byte[] neighbour : path) {
            if (at % 2 == 1 || at == last) {
                hash = Merkle.node(neighbour, hash);
                while (at % 2 == 0 && at != 0) {
                    at /= 2;
                    last /= 2;
                }
            } else {
                hash = Merkle.node(hash, neighbour);
            }
            at /= 2;
            last /= 2;
        }
        return last == 0 ? hash : new byte[0];
    }
}
