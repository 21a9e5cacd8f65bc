package org.wenshu.organization.console;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Post;
import org.wenshu.organization.Messages;
import org.wenshu.organization.model.Acting;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Person;
import org.wenshu.organization.model.TermNames;

/**
 * Organs with their posts, and who held them on a day.
 *
 * @param mayEdit whether the reader may record appointments
 */
public record OrgansScreen(
        String on, String today, List<OrganRow> organs, boolean mayEdit, List<Choice> posts, List<Choice> persons) {

    /** An organ with its posts. */
    public record OrganRow(Organ organ, String type, String domains, List<PostRow> posts) {}

    /**
     * A post.
     *
     * @param acting who acts for it; blank if its holder does
     */
    public record PostRow(Post post, String holders, String roles, String acting, boolean pending) {}

    static OrgansScreen of(Directory directory, LocalDate on, LocalDate today, boolean mayEdit) {
        List<OrganRow> organs = directory.organs().stream()
                .map(organ -> new OrganRow(
                        organ,
                        Messages.text("type." + organ.type()),
                        String.join("、", organ.domains()),
                        directory.posts().stream()
                                .filter(post -> post.organ().equals(organ.id()))
                                .map(post -> row(directory, post, on))
                                .toList()))
                .toList();
        Choices choices = new Choices(directory, today);
        return new OrgansScreen(
                on.toString(), today.toString(), organs, mayEdit, choices.posts(post -> true), choices.persons());
    }

    private static PostRow row(Directory directory, Post post, LocalDate on) {
        String holders =
                directory.holders(post.id(), on).stream().map(Person::name).collect(Collectors.joining("、"));
        String roles = post.roles().stream()
                .sorted()
                .map(role -> Messages.text("role." + role))
                .collect(Collectors.joining("、"));
        Acting acting = directory.acting(post.id(), on);
        boolean pending = acting.capacity() == Capacity.PENDING_ARRANGEMENT && !holders.isEmpty();
        return new PostRow(post, holders, roles, acting(directory, acting, on), pending);
    }

    private static String acting(Directory directory, Acting acting, LocalDate on) {
        if (acting.capacity() == Capacity.OWN || acting.actingPost().isEmpty()) {
            return "";
        }
        String by = new TermNames(directory).post(acting.actingPost().orElseThrow(), on);
        return Messages.text("capacity." + acting.capacity(), by);
    }
}
