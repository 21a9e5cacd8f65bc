package org.wenshu.review.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.wenshu.api.review.CheckAnswer;
import org.wenshu.api.review.Conclusion;
import org.wenshu.api.review.ReviewCheck;
import org.wenshu.review.Given;
import org.wenshu.review.NoteKind;
import org.wenshu.review.Notes;
import org.wenshu.review.OpinionDraft;
import org.wenshu.review.adoption.Adoptions;

/** Reads what the forms of the desk send, and leads back to the page. */
final class Forms {

    private Forms() {}

    /** The form asks every check: its answer under the check's name, its remark beside. */
    static OpinionDraft opinion(MultivaluedMap<String, String> form) {
        List<CheckAnswer> checks = Arrays.stream(ReviewCheck.values())
                .filter(check -> !text(form, check.name()).isEmpty())
                .map(check -> new CheckAnswer(
                        check, text(form, check.name()).equals("fine"), text(form, check.name() + "-remark")))
                .toList();
        return new OpinionDraft(
                one(Conclusion.values(), text(form, "conclusion")),
                text(form, "text"),
                lines(text(form, "items")),
                checks,
                text(form, "reason"));
    }

    static Notes.Draft note(MultivaluedMap<String, String> form) {
        String start = text(form, "start");
        return new Notes.Draft(
                text(form, "quote").replace("\r\n", "\n"),
                start.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(start)) : Optional.empty(),
                one(NoteKind.values(), text(form, "kind")),
                text(form, "comment"),
                text(form, "basis"),
                text(form, "proposal"));
    }

    static List<Adoptions.Given> adoption(MultivaluedMap<String, String> form) {
        List<Adoptions.Given> answers = new ArrayList<>();
        for (int i = 1; form.containsKey("item-" + i); i++) {
            answers.add(new Adoptions.Given(text(form, "item-" + i).equals("adopted"), text(form, "reason-" + i)));
        }
        return answers;
    }

    static String text(MultivaluedMap<String, String> form, String field) {
        return Given.text(form.getFirst(field));
    }

    static List<String> lines(String given) {
        return Given.lines(Given.text(given).lines().toList());
    }

    private static <T extends Enum<T>> Optional<T> one(T[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    static Response back(String id) {
        return to("/console/review/" + id);
    }

    /** Leads back to a tab of the page. */
    static Response back(String id, String tab) {
        return to("/console/review/" + id + "#" + tab);
    }

    /** As a header, because {@code seeOther} would put the address of the resource before the path once more. */
    private static Response to(String address) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }
}
