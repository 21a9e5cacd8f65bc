package org.wenshu.organization.console;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.organization.Messages;
import org.wenshu.organization.model.AbsenceReason;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.TermNames;

/** What can be chosen in the forms. */
final class Choices {

    private final Directory directory;
    private final LocalDate today;

    Choices(Directory directory, LocalDate today) {
        this.directory = directory;
        this.today = today;
    }

    List<Choice> posts(Predicate<Post> wanted) {
        TermNames names = new TermNames(directory);
        return directory.posts().stream()
                .filter(wanted)
                .map(post -> new Choice(post.id(), organ(post) + " " + names.post(post.id(), today)))
                .toList();
    }

    List<Choice> viceMayors() {
        return posts(post -> post.rank() == Rank.VICE_MAYOR);
    }

    List<Choice> leaders() {
        return posts(post -> post.rank().compareTo(Rank.VICE_MAYOR) >= 0);
    }

    /** Persons with one of their posts, because names alone may be the same. */
    List<Choice> persons() {
        return directory.state().persons().stream()
                .map(person -> new Choice(
                        person.id(),
                        directory.heldBy(person.id(), today).stream()
                                .findFirst()
                                .map(post -> person.name() + "（" + organ(post) + post.title() + "）")
                                .orElse(person.name())))
                .toList();
    }

    List<Choice> domains() {
        return directory.organs().stream()
                .flatMap(organ -> organ.domains().stream())
                .distinct()
                .map(domain -> new Choice(domain, domain))
                .toList();
    }

    static List<Choice> reasons() {
        return Arrays.stream(AbsenceReason.values())
                .map(reason -> new Choice(reason.name(), Messages.text("reason." + reason)))
                .toList();
    }

    private String organ(Post post) {
        return directory.organ(post.organ()).map(Organ::shortName).orElse("");
    }
}
