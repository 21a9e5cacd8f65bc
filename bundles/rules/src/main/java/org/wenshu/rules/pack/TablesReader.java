package org.wenshu.rules.pack;

import java.util.List;
import java.util.Optional;
import org.wenshu.api.rules.FactType;
import org.wenshu.api.rules.Level;
import org.wenshu.api.rules.StepKind;
import org.wenshu.rules.engine.Condition;
import org.wenshu.rules.engine.DeadlineRow;
import org.wenshu.rules.engine.FilingRow;
import org.wenshu.rules.engine.Period;
import org.wenshu.rules.engine.ReviewBody;
import org.wenshu.rules.engine.ReviewRow;
import org.wenshu.rules.engine.RouteRow;
import org.wenshu.rules.engine.SignatoryRow;
import org.wenshu.rules.engine.Signer;
import org.wenshu.rules.engine.Situation;
import org.wenshu.rules.engine.Softening;
import org.wenshu.rules.engine.Tables;
import org.wenshu.rules.engine.Who;
import org.wenshu.rules.text.Messages;

/** Reads the tables of a pack. */
final class TablesReader {

    private final GroundReader grounds;
    private final List<Period> periods;
    private final FactTable facts;
    private final PolicyTable policies;
    private final ConditionReader conditions;

    TablesReader(GroundReader grounds, Part pack) {
        this.grounds = grounds;
        this.policies = PolicyTable.read(pack);
        this.periods = pack.items("periods", this::period);
        this.facts = FactTable.read(pack);
        this.conditions = new ConditionReader(pack.at("conditions"), facts.facts(), periods, policies);
    }

    Tables read(Part pack) {
        DetectorReader checks = new DetectorReader(grounds, conditions, facts);
        Tables tables = new Tables(
                pack.items("checks", checks::check),
                pack.items("softening", row -> new Softening(conditions.when(row), row.one("to", Level.class))),
                pack.items("review", this::review),
                pack.items("signatories", this::signatory),
                pack.items("route", this::route),
                pack.items("deadlines", row -> deadline(pack, row)),
                pack.items("filing", row -> filing(pack, row)),
                periods,
                facts.facts(),
                pack.items("important", conditions::when),
                policies.policies());
        requireLastRow(pack.at("review"), tables.review());
        return tables;
    }

    private ReviewRow review(Part row) {
        List<Who> reviewers =
                row.at("reviewers").words().stream().map(Who::valueOf).toList();
        return new ReviewRow(
                row.text("row"),
                conditions.when(row),
                reviewers,
                row.one("body", ReviewBody.class),
                grounds.ground(row),
                row.has("level") ? Optional.of(grounds.refusal(row)) : Optional.empty());
    }

    private SignatoryRow signatory(Part row) {
        Signer ordinary = row.one("ordinary", Signer.class);
        Signer important = row.one("important", Signer.class);
        if (important.rank().compareTo(ordinary.rank()) < 0) {
            row.at("important").problem(Messages.of("pack.rank"));
        }
        return new SignatoryRow(row.text("row"), conditions.when(row), ordinary, important, grounds.ground(row));
    }

    private RouteRow route(Part row) {
        return new RouteRow(
                row.one("step", StepKind.class), conditions.when(row), row.one("who", Who.class), grounds.ground(row));
    }

    private DeadlineRow deadline(Part pack, Part row) {
        String from = row.optional("from").orElse(Situation.TODAY);
        if (row.has("from") && !facts.has(from, FactType.DATE)) {
            row.at("from").problem(Messages.of("pack.fact.type", from, FactType.DATE));
        }
        return new DeadlineRow(facts.on(row), conditions.when(row), period(pack, row), from);
    }

    private FilingRow filing(Part pack, Part row) {
        return new FilingRow(
                conditions.when(row),
                row.text("authority"),
                row.text("authorityName"),
                period(pack, row),
                grounds.ground(row));
    }

    private Period period(Part row) {
        return new Period(
                row.text("name"),
                row.text("label"),
                policies.number(row.at(row.has("months") ? "months" : "days")),
                row.has("months") ? Period.Unit.MONTH : row.one("unit", Period.Unit.class),
                grounds.ground(row));
    }

    private static String period(Part pack, Part row) {
        String name = row.text("period");
        if (pack.at("periods").items().stream()
                .noneMatch(period -> period.text("name").equals(name))) {
            row.at("period").problem(Messages.of("pack.period", name));
        }
        return name;
    }

    private static void requireLastRow(Part table, List<ReviewRow> rows) {
        if (!rows.get(rows.size() - 1).when().equals(Condition.ALWAYS)) {
            table.items().get(rows.size() - 1).problem(Messages.of("pack.last"));
        }
    }
}
