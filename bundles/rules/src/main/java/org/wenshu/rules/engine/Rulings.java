package org.wenshu.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wenshu.api.rules.Reason;
import org.wenshu.api.rules.Reason.Asked;
import org.wenshu.api.rules.Reason.Ruling;
import org.wenshu.api.rules.Reason.Table;
import org.wenshu.api.rules.RouteStep;

/** Tells of each table which row decided, which lost, and what the first one looked at. */
final class Rulings {

    private final Pack pack;
    private final Seating seating;
    private final Inputs inputs;

    Rulings(Pack pack) {
        this.pack = pack;
        this.seating = new Seating(pack.posts());
        this.inputs = new Inputs(pack);
    }

    /** @param holding the rows that hold, in order; the first decides */
    Reason review(List<ReviewRow> holding, Situation situation) {
        ReviewRow decided = holding.get(0);
        List<Ruling> overruled = holding.stream()
                .skip(1)
                // the last row holds for everything and says nothing
                .filter(row -> !row.when().equals(Condition.ALWAYS))
                .map(row -> ruling(row, situation))
                .toList();
        return new Reason(
                Table.REVIEW,
                0,
                Optional.of(ruling(decided, situation)),
                overruled,
                inputs.of(decided.when(), situation));
    }

    Reason signatory(Signing signing, Situation situation) {
        Optional<SignatoryRow> decided = row(signing);
        List<Ruling> overruled = pack.tables().signatories().stream()
                .filter(row -> decided.filter(row::equals).isEmpty())
                .filter(row -> row.when().holds(situation))
                .map(row -> ruling(row, situation))
                .toList();
        return new Reason(
                Table.SIGNATORY,
                0,
                decided.map(row -> ruling(row, situation)),
                overruled,
                decided.map(row -> inputs.withImportance(row, situation)).orElse(List.of()));
    }

    Reason reviewStep(int number, RouteStep step, ReviewRow review, Situation situation) {
        Ruling ruling =
                new Ruling(review.row(), asked(step, situation), review.ground().cited(pack.name()));
        return reason(number, ruling, List.of(), review.when(), situation);
    }

    Reason step(int number, RouteStep step, RouteRow row, Situation situation) {
        Ruling ruling = new Ruling(
                row.ground().rule(), asked(step, situation), row.ground().cited(pack.name()));
        return reason(number, ruling, List.of(), row.when(), situation);
    }

    /** The rows that would have asked the same post to act before lose to its signature. */
    Reason signOff(int number, Signing signing, Situation situation) {
        SignatoryRow decided = row(signing).orElseThrow();
        String post = signing.signatory().orElseThrow().post();
        List<Ruling> overruled = new ArrayList<>();
        for (RouteRow row : pack.tables().route()) {
            List<Asked> same = Stream.of(row)
                    .filter(one -> one.when().holds(situation))
                    .flatMap(one -> seating.of(one.who(), situation).stream())
                    .filter(seat -> seat.post().equals(post))
                    .flatMap(seat -> asked(seat.post(), situation).stream())
                    .toList();
            if (!same.isEmpty()) {
                overruled.add(new Ruling(row.ground().rule(), same, row.ground().cited(pack.name())));
            }
        }
        return new Reason(
                Table.STEP,
                number,
                Optional.of(ruling(decided, situation)),
                overruled,
                inputs.withImportance(decided, situation));
    }

    private Reason reason(int number, Ruling ruling, List<Ruling> overruled, Condition when, Situation situation) {
        return new Reason(Table.STEP, number, Optional.of(ruling), overruled, inputs.of(when, situation));
    }

    private Optional<SignatoryRow> row(Signing signing) {
        return pack.tables().signatories().stream()
                .filter(row -> signing.row().filter(row.row()::equals).isPresent())
                .findFirst();
    }

    private Ruling ruling(ReviewRow row, Situation situation) {
        List<Asked> asks = row.reviewers().stream()
                .flatMap(who -> seating.of(who, situation).stream())
                .flatMap(seat -> asked(seat.post(), situation).stream())
                .toList();
        return new Ruling(row.row(), asks, row.ground().cited(pack.name()));
    }

    private Ruling ruling(SignatoryRow row, Situation situation) {
        Who who = row.signer(situation.importance()).who();
        List<Asked> asks = seating.of(who, situation).stream()
                .limit(1)
                .flatMap(seat -> asked(
                        seat.post(),
                        situation
                                .organization()
                                .assignment(seat.post(), row.row(), situation.at())
                                .person(),
                        situation)
                        .stream())
                .toList();
        return new Ruling(row.row(), asks, row.ground().cited(pack.name()));
    }

    private static List<Asked> asked(RouteStep step, Situation situation) {
        return asked(step.post(), step.person(), situation).stream().toList();
    }

    private static Optional<Asked> asked(String post, Situation situation) {
        return asked(
                post, situation.organization().assignment(post, situation.at()).person(), situation);
    }

    private static Optional<Asked> asked(String post, Optional<String> person, Situation situation) {
        return situation
                .organization()
                .post(post)
                .map(known -> new Asked(post, Titles.of(known, situation.organization()), person));
    }
}
