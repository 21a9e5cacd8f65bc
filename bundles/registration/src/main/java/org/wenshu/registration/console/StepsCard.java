package org.wenshu.registration.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.registration.Access;
import org.wenshu.registration.Circulation;
import org.wenshu.registration.DocumentRecord;
import org.wenshu.registration.Processing;
import org.wenshu.registration.Reader;
import org.wenshu.registration.Status;

/**
 * What the page of a document shows and offers of the steps beside its case.
 *
 * @param posts to whom it can be sent round
 * @param office whether the caller takes the office's steps
 * @param sets whether the caller may set a day until which it is to be handled
 * @param dueOn that day, or the last day of the step that has its turn
 * @param reads whether the caller shall read it and has not
 */
public record StepsCard(
        Processing processing,
        List<Reader> readers,
        List<Target> posts,
        boolean office,
        boolean sets,
        Optional<LocalDate> dueOn,
        boolean reads) {

    /** Somebody to whom a document can be sent round. */
    public record Target(String post, String title) {}

    static StepsCard of(DocumentRecord found, Circulation circulation, Organization organization, Caller caller) {
        String id = found.row().id();
        List<Reader> readers = circulation.readers(id);
        List<String> sent = readers.stream().map(Reader::post).toList();
        boolean office = Access.isOffice(caller) && found.row().status() != Status.RETURNED;
        List<Target> targets = List.of(Role.LEADER, Role.OFFICE_DIRECTOR, Role.PRINCIPAL).stream()
                .flatMap(role -> organization.posts(role).stream())
                .map(Post::id)
                .distinct()
                .filter(post -> office && !sent.contains(post))
                .map(post -> new Target(post, circulation.title(post)))
                .toList();
        boolean reads = !circulation.waiting(id, caller).isEmpty();
        boolean sets = office && found.row().status() == Status.REGISTERED;
        return new StepsCard(
                circulation.processing(id),
                readers,
                targets,
                office,
                sets,
                found.row().dueOn(),
                reads);
    }
}
