package org.wenshu.filing.console;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.core.MultivaluedMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.filing.CorrectionKind;
import org.wenshu.api.filing.GovernmentDecision;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;
import org.wenshu.filing.Filings;
import org.wenshu.filing.Given;
import org.wenshu.filing.Refusal;
import org.wenshu.filing.correction.Corrections;
import org.wenshu.filing.correction.Revocations;

/** The acts on a filing and on its document, by the names of their forms. */
@Component(service = ActForms.class)
public class ActForms {

    private final Map<String, Act> acts = new HashMap<>();
    private final BusinessClock clock;

    @Activate
    public ActForms(
            @Reference Filings filings,
            @Reference Corrections corrections,
            @Reference Revocations revocations,
            @Reference BusinessClock clock) {
        this.clock = clock;
        intake(filings);
        chain(corrections);
        acts.put(
                "revocation",
                (id, form, caller) -> revocations.record(
                        id,
                        form.day("decidedOn"),
                        Given.day(form.fields().getFirst("from")),
                        form.text("reference"),
                        caller));
    }

    /** What a form does to the filing with an id. */
    @FunctionalInterface
    private interface Act {
        void perform(String id, Form form, Caller caller);
    }

    /** The fields of a form, cleaned. */
    private record Form(MultivaluedMap<String, String> fields, LocalDate today) {

        String text(String field) {
            return Given.text(fields.getFirst(field));
        }

        Optional<String> some(String field) {
            return Given.some(fields.getFirst(field));
        }

        LocalDate day(String field) {
            return Given.day(fields.getFirst(field)).orElse(today);
        }

        <E extends Enum<E>> Optional<E> constant(Class<E> type, String field) {
            return Given.constant(type, fields.getFirst(field));
        }
    }

    void perform(String act, String id, MultivaluedMap<String, String> fields, Caller caller) {
        Optional.ofNullable(acts.get(act))
                .orElseThrow(() -> Refusal.problem("noAct", 404))
                .perform(id, new Form(fields, clock.today()), caller);
    }

    private void intake(Filings filings) {
        acts.put("submission", (id, form, caller) -> filings.submit(id, form.day("submittedOn"), caller));
        acts.put(
                "registration",
                (id, form, caller) -> filings.register(id, form.text("filingNumber"), form.today(), caller));
        acts.put(
                "suspension",
                (id, form, caller) -> filings.suspend(
                        id, Given.texts(form.text("missing").lines().toList()), form.today(), caller));
        acts.put("rejection", (id, form, caller) -> filings.refuse(id, form.text("reason"), form.today(), caller));
    }

    private void chain(Corrections corrections) {
        acts.put("findings", (id, form, caller) -> corrections.review(id, SheetForm.sheet(form.fields()), caller));
        acts.put(
                "correction-suggestion",
                (id, form, caller) -> corrections.suggest(id, SheetForm.proposals(form.fields()), caller));
        acts.put(
                "correction",
                (id, form, caller) -> corrections.correct(
                        id,
                        form.constant(CorrectionKind.class, "kind"),
                        form.day("effectiveOn"),
                        form.text("text"),
                        form.some("reference"),
                        caller));
        acts.put(
                "refusal",
                (id, form, caller) -> corrections.refuse(id, form.text("reason"), form.some("reference"), caller));
        acts.put(
                "handling-opinion",
                (id, form, caller) -> corrections.submitOpinion(
                        id, form.text("text"), form.constant(GovernmentDecision.class, "proposal"), caller));
        acts.put(
                "government-decision",
                (id, form, caller) -> corrections.decide(
                        id,
                        form.constant(GovernmentDecision.class, "decision"),
                        form.text("text"),
                        form.text("reference"),
                        form.day("decidedOn"),
                        caller));
        acts.put(
                "notification",
                (id, form, caller) ->
                        corrections.notifyDepartment(id, form.day("notifiedOn"), form.text("text"), caller));
    }
}
