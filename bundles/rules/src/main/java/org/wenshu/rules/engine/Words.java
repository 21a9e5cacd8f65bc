package org.wenshu.rules.engine;

import java.util.List;
import java.util.Set;

/**
 * How a pack reads names and titles.
 *
 * @param recipients classes of addressees; the first that fits counts
 * @param titles classes of titles; all that fit count
 * @param posts classes of posts by their titles; all that fit count
 * @param upwardKinds kinds of documents that go upward by their nature
 */
public record Words(
        List<WordClass> recipients, List<WordClass> titles, List<WordClass> posts, Set<String> upwardKinds) {

    public Words {
        recipients = List.copyOf(recipients);
        titles = List.copyOf(titles);
        posts = List.copyOf(posts);
        upwardKinds = Set.copyOf(upwardKinds);
    }
}
