package org.wenshu.journal.proof;

import java.util.Base64;
import java.util.List;

/**
 * What became of making the tree once more from the entries.
 *
 * @param entries how many were looked at
 * @param root of the tree that they make, in Base64; empty if there are none
 * @param differing how many kept nodes are not what the entries make them, or not there
 * @param first the first few of these
 * @param surplus how many nodes are kept that no entry makes
 * @param rewritten the size of a head that was signed over other entries than there are now; 0 if there is none
 */
public record TreeVerification(
        long entries, String root, long differing, List<Node> first, long surplus, long rewritten) {

    public TreeVerification {
        first = List.copyOf(first);
    }

    /**
     * A node.
     *
     * @param level 0 for leaves
     * @param number from 0
     * @param from the position of the first entry under it
     * @param to the position of the last entry under it
     */
    public record Node(int level, long number, long from, long to) {}

    static TreeVerification of(TreeCheck check, long surplus, long rewritten) {
        long size = check.frontier().size();
        String root = size == 0
                ? ""
                : Base64.getEncoder().encodeToString(check.frontier().root());
        List<Node> first = check.named().stream()
                .map(place -> new Node(place.level(), place.number(), place.first(), place.last()))
                .toList();
        return new TreeVerification(size, root, check.differing(), first, surplus, rewritten);
    }

    public boolean intact() {
        return differing == 0 && surplus == 0 && rewritten == 0;
    }
}
