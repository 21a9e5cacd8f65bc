package org.wenshu.api.review;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard: one aid that reads a draft together with the reviewer (审核辅助). It points, it never decides, and it is
 * not responsible for showing, keeping or dismissing what it says: the desk does that.
 *
 * <p>An aid depends on the draft and on data of its own alone: the same draft on the same data gives the same advice.
 * It may be called by several threads at once, on threads that the caller may interrupt when its patience ends; it then
 * throws {@link AidInterruptedException} soon, with the thread's interrupt kept. It writes nothing.
 */
@ConsumerType
public interface ReviewAid {

    /** The stable name for machines, lower case with hyphens, such as {@code legal-basis}; no two aids share one. */
    String name();

    /** What the reviewer reads above its advice, in Chinese. */
    String title();

    /** What it has to say, in order of the text; empty if it has nothing to say. Any text is borne, however hostile. */
    List<Advice> examine(Draft draft);
}
