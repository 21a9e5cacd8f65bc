package org.wenshu.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Explanation;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.Reason;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.WorkingDays;

/** Says why one pack decides as it does. Answers depend on the arguments alone. Immutable. */
public final class Explainer {

    private final Pack pack;
    private final Judge judge;
    private final SituationReader reader;
    private final SignatoryMatrix matrix;
    private final RoutePlanner planner;
    private final Rulings rulings;
    private final Alternatives alternatives;

    public Explainer(Pack pack, Judge judge, WorkingDays workingDays) {
        this.pack = pack;
        this.judge = judge;
        this.reader = new SituationReader(pack, workingDays);
        this.matrix = new SignatoryMatrix(pack);
        this.planner = new RoutePlanner(pack);
        this.rulings = new Rulings(pack);
        this.alternatives = new Alternatives(pack, judge);
    }

    /** Decides and explains; of matters that take no route the findings say it all. */
    public Explanation explain(Facts facts, LocalDate at, Organization organization) {
        Decision decision = judge.decide(facts, at, organization);
        boolean routed = facts.matter().equals(Facts.DOCUMENT)
                && !at.isBefore(pack.header().effectiveFrom());
        return routed
                ? new Explanation(
                        decision,
                        reasons(reader.read(facts, at, organization), decision),
                        alternatives.of(facts, at, organization, decision))
                : new Explanation(decision, List.of(), List.of());
    }

    private List<Reason> reasons(Situation read, Decision decision) {
        List<ReviewRow> reviews = pack.tables().review().stream()
                .filter(row -> row.when().holds(read))
                .toList();
        ReviewRow review = reviews.get(0);
        Situation reviewed = read.with(Field.REVIEW_BODY, review.body().name());
        Signing signing = matrix.sign(reviewed);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(rulings.review(reviews, read));
        reasons.add(rulings.signatory(signing, reviewed));
        if (!decision.route().isEmpty()) {
            Situation known = reviewed.with(
                            Field.SIGNATORY, signing.signer().map(Signer::name).orElse(Field.NONE))
                    .with(Field.SIGNATORY_ROW, signing.row().orElse(Field.NONE));
            reasons.addAll(steps(known, review, signing));
        }
        return reasons;
    }

    private List<Reason> steps(Situation known, ReviewRow review, Signing signing) {
        List<Reason> reasons = new ArrayList<>();
        int number = 0;
        for (RouteRow row : pack.tables().route()) {
            for (RouteStep step : planner.steps(row, known, review, signing.signatory())) {
                number++;
                reasons.add(
                        switch (row.who()) {
                            case REVIEWERS -> rulings.reviewStep(number, step, review, known);
                            case SIGNATORY -> rulings.signOff(number, signing, known);
                            default -> rulings.step(number, step, row, known);
                        });
            }
        }
        return reasons;
    }
}
