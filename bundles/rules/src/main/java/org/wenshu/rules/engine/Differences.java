package org.wenshu.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.DecisionChange;
import org.wenshu.api.rules.DecisionChange.Subject;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.Signatory;
import org.wenshu.rules.text.Labels;
import org.wenshu.rules.text.Messages;

/** Puts into words how two decisions on one matter differ. The names of their packs do not count. */
public final class Differences {

    private final Organization organization;
    private final List<DecisionChange> changes = new ArrayList<>();

    private Differences(Organization organization) {
        this.organization = organization;
    }

    /** The differences; empty if both ask the same of the same people until the same days, for the same reasons. */
    public static List<DecisionChange> between(Decision before, Decision after, Organization organization) {
        Differences differences = new Differences(organization);
        differences.one(Subject.SIGNATORY, "", before.signatory(), after.signatory(), differences::signatory);
        differences.one(Subject.REVIEW_BODY, "", before.reviewBody(), after.reviewBody(), differences::organ);
        differences.steps(before.route(), after.route());
        differences.many(Subject.DEADLINE, deadlines(before), deadlines(after), Labels::period);
        differences.many(Subject.FINDING, findings(before), findings(after), Function.identity());
        return differences.changes;
    }

    private <T> void one(
            Subject subject, String name, Optional<T> before, Optional<T> after, Function<T, String> words) {
        add(
                subject,
                name,
                Labels.field(subject.name()),
                before.map(words).orElse(""),
                after.map(words).orElse(""));
    }

    private void add(Subject subject, String name, String label, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new DecisionChange(subject, name, label, before, after));
        }
    }

    /** Steps are compared by kind; among those of a kind the order counts. */
    private void steps(List<RouteStep> before, List<RouteStep> after) {
        Map<String, String> labels = new LinkedHashMap<>();
        before.forEach(step -> labels.put(step.step().name(), Labels.step(step.step())));
        after.forEach(step -> labels.put(step.step().name(), Labels.step(step.step())));
        labels.forEach((kind, label) -> add(Subject.STEP, kind, label, acting(kind, before), acting(kind, after)));
    }

    private String acting(String kind, List<RouteStep> steps) {
        List<String> acting = steps.stream()
                .filter(step -> step.step().name().equals(kind))
                .map(step -> who(step.post(), step.person(), Labels.capacity(step.capacity())))
                .toList();
        return String.join("、", acting);
    }

    private String signatory(Signatory signatory) {
        return Messages.of(
                "difference.signatory",
                who(signatory.post(), signatory.person(), Labels.capacity(signatory.capacity())),
                signatory.row());
    }

    private String who(String post, Optional<String> person, String capacity) {
        String who = Titles.of(post, person, organization);
        return capacity.isEmpty() ? who : Messages.of("difference.capacity", who, capacity);
    }

    private String organ(String id) {
        return organization.organ(id).map(Organ::shortName).orElse(id);
    }

    private void many(
            Subject subject, Map<String, String> before, Map<String, String> after, Function<String, String> label) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(name ->
                add(subject, name, label.apply(name), before.getOrDefault(name, ""), after.getOrDefault(name, "")));
    }

    private static Map<String, String> deadlines(Decision decision) {
        Map<String, String> ends = new LinkedHashMap<>();
        for (Deadline deadline : decision.deadlines()) {
            String end = deadline.provisional()
                    ? Messages.of("difference.provisional", deadline.date())
                    : deadline.date().toString();
            ends.merge(deadline.name(), end, (one, other) -> one + "、" + other);
        }
        return ends;
    }

    private static Map<String, String> findings(Decision decision) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (Finding finding : decision.findings()) {
            String message = Messages.of("difference.finding", Labels.level(finding.level()), finding.message());
            messages.merge(finding.rule(), message, (one, other) -> one + "；" + other);
        }
        return messages;
    }
}
