package org.wenshu.rules.engine;

import java.util.Optional;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;

/** How people call those who act. */
final class Titles {

    private Titles() {}

    /** A post with its organ, unless its title names it already. */
    static String of(Post post, Organization organization) {
        String organ = organization.organ(post.organ()).map(Organ::shortName).orElse("");
        return post.title().startsWith(organ) ? post.title() : organ + post.title();
    }

    /** A post and who acts for it. */
    static String of(String post, Optional<String> person, Organization organization) {
        String title =
                organization.post(post).map(known -> of(known, organization)).orElse(post);
        return person.map(name -> title + " " + name).orElse(title);
    }
}
