package org.wenshu.rules.pack;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a pack, to tell it all at once. Not safe for use by several threads. */
final class Problems {

    private final PackTree tree;
    private final String source;
    private final List<PackProblem> found = new ArrayList<>();

    Problems(PackTree tree, String source) {
        this.tree = tree;
        this.source = source;
    }

    void add(String pointer, String message) {
        found.add(new PackProblem(tree.line(pointer), pointer, message));
    }

    /** Refuses the pack if anything was found. */
    void refuse() {
        if (!found.isEmpty()) {
            throw new PackRefusedException(source, found);
        }
    }
}
