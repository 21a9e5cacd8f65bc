package org.wenshu.organization.model;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.wenshu.api.organization.Post;
import org.wenshu.organization.Messages;

/** What people call the two sides of a {@link Term}. */
public final class TermNames {

    private final Directory directory;

    public TermNames(Directory directory) {
        this.directory = directory;
    }

    public String subject(Term term) {
        return term.kind() == TermKind.ABSENCE ? person(term.subject()) : post(term.subject(), term.from());
    }

    public String object(Term term) {
        return switch (term.kind()) {
            case APPOINTMENT -> person(term.object());
            case PORTFOLIO -> term.object();
            case ABSENCE -> Messages.text("reason." + term.object());
            case AB_PAIR, DELEGATION, SUBSTITUTION -> post(term.object(), term.from());
        };
    }

    /** Title and holder, such as {@code 副区长陆明川}. */
    public String post(String id, LocalDate on) {
        String holders = directory.holders(id, on).stream().map(Person::name).collect(Collectors.joining("、"));
        return directory.post(id).map(Post::title).orElse(id) + holders;
    }

    private String person(String id) {
        return directory.person(id).map(Person::name).orElse(id);
    }
}
