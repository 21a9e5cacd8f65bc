package org.wenshu.journal.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The right edge of a growing Merkle tree: the roots of its complete subtrees, the largest first. It is all that the
 * root and every further node are made of, so nothing that is kept elsewhere gets into a head. For one thread.
 */
final class Frontier {

    private final List<byte[]> peaks;
    private long size;

    private Frontier(List<byte[]> peaks, long size) {
        this.peaks = new ArrayList<>(peaks);
        this.size = size;
    }

    /** Gets a node as soon as its subtree is complete. Level 0 are the leaves. */
    interface Grown {
        void node(int level, long number, byte[] hash);
    }

    static Frontier empty() {
        return new Frontier(List.of(), 0);
    }

    /** The edge of a tree as it is kept, which nobody has looked at; empty if a part of it is gone. */
    static Optional<Frontier> kept(MerkleTree.Nodes nodes, long size) {
        List<byte[]> peaks = new ArrayList<>();
        long done = 0;
        for (int level = Long.SIZE - 1; level >= 0; level--) {
            long width = 1L << level;
            if ((size & width) != 0) {
                nodes.find(level, done >> level).ifPresent(peaks::add);
                done += width;
            }
        }
        return Optional.of(new Frontier(peaks, size)).filter(whole -> peaks.size() == Long.bitCount(size));
    }

    Frontier copy() {
        return new Frontier(peaks, size);
    }

    long size() {
        return size;
    }

    /** Adds the next leaf. */
    void add(byte[] leaf, Grown grown) {
        byte[] hash = leaf;
        long at = size;
        int level = 0;
        grown.node(level, at, hash);
        while (at % 2 == 1) {
            hash = Merkle.node(peaks.remove(peaks.size() - 1), hash);
            at /= 2;
            level++;
            grown.node(level, at, hash);
        }
        peaks.add(hash);
        size++;
    }

    /** Tells whether a head of this size was signed over the same leaves. */
    boolean follows(SignedHead head) {
        return head.size() == size && Arrays.equals(head.root(), root());
    }

    /** The root of at least one leaf. */
    byte[] root() {
        byte[] hash = peaks.get(peaks.size() - 1);
        for (int peak = peaks.size() - 2; peak >= 0; peak--) {
            hash = Merkle.node(peaks.get(peak), hash);
        }
        return hash;
    }
}
