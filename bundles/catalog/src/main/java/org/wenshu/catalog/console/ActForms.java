package org.wenshu.catalog.console;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.core.MultivaluedMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.catalog.Interpretations;
import org.wenshu.catalog.Refusal;
import org.wenshu.catalog.ValidityActs;
import org.wenshu.catalog.Withdrawals;
import org.wenshu.catalog.form.Given;

/** The acts on an entry, by the names of their forms. */
@Component(service = ActForms.class)
public class ActForms {

    private final Map<String, Act> acts;

    @Activate
    public ActForms(
            @Reference ValidityActs validity,
            @Reference Interpretations interpretations,
            @Reference Withdrawals withdrawals) {
        acts = Map.of(
                "extension",
                (number, form, caller) -> validity.extend(number, day(form), reference(form), caller),
                "amendment",
                (number, form, caller) -> validity.amend(number, day(form), reference(form), caller),
                "repeal",
                (number, form, caller) -> validity.repeal(number, day(form), reference(form), caller),
                "withdrawal",
                (number, form, caller) -> withdrawals.withdraw(number, Given.text(form.getFirst("reason")), caller),
                "interpretation",
                (number, form, caller) -> interpretations.add(
                        number, Given.lines(form.getFirst("references")), Given.text(form.getFirst("waiver")), caller));
    }

    /** What a form does to the entry with a number. */
    @FunctionalInterface
    private interface Act {
        void perform(String number, MultivaluedMap<String, String> form, Caller caller);
    }

    void perform(String act, String number, MultivaluedMap<String, String> form, Caller caller) {
        Optional.ofNullable(acts.get(act))
                .orElseThrow(() -> Refusal.problem("noAct", 404))
                .perform(number, form, caller);
    }

    private static Optional<LocalDate> day(MultivaluedMap<String, String> form) {
        return Given.day(form.getFirst("day"));
    }

    private static String reference(MultivaluedMap<String, String> form) {
        return Given.text(form.getFirst("reference"));
    }
}
