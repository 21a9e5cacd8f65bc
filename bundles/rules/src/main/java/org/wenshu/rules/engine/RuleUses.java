package org.wenshu.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wenshu.rules.engine.RuleUse.Kind;

/** Lists every use of a rule in a pack. */
public final class RuleUses {

    private RuleUses() {}

    /** All uses, table by table. */
    public static List<RuleUse> of(Pack pack) {
        Tables tables = pack.tables();
        List<RuleUse> uses = new ArrayList<>();
        tables.checks().forEach(check -> uses.add(refusal(Kind.CHECK, check.refusal())));
        pack.acts().forEach(act -> uses.add(refusal(Kind.ACT, act)));
        tables.review().forEach(row -> uses.add(plain(Kind.REVIEW, row.row(), row.ground(), row.row())));
        tables.signatories().forEach(row -> uses.add(plain(Kind.SIGNATORY, row.row(), row.ground(), row.row())));
        tables.route()
                .forEach(row -> uses.add(plain(
                        Kind.ROUTE,
                        row.ground().rule(),
                        row.ground(),
                        row.step().name())));
        tables.filing()
                .forEach(row -> uses.add(plain(Kind.FILING, row.ground().rule(), row.ground(), row.authorityName())));
        tables.periods().forEach(row -> uses.add(plain(Kind.PERIOD, row.name(), row.ground(), row.name())));
        return uses;
    }

    private static RuleUse refusal(Kind kind, Refusal refusal) {
        return new RuleUse(
                refusal.ground().rule(), kind, refusal.ground(), Optional.of(refusal.level()), refusal.message());
    }

    private static RuleUse plain(Kind kind, String id, Ground ground, String says) {
        return new RuleUse(id, kind, ground, Optional.empty(), says);
    }
}
