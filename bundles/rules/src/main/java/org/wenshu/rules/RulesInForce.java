package org.wenshu.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.Explanation;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.FilingDuty;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Replay;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;
import org.wenshu.rules.OfferedPack.Live;
import org.wenshu.rules.engine.Differences;
import org.wenshu.rules.engine.Policy;

/** Answers by the pack that is in force on the day asked about; packs are swapped behind it. */
final class RulesInForce implements Rules {

    private final PackShelf shelf;
    private final Supplier<LocalDate> today;
    private final Supplier<Optional<Organization>> organization;

    RulesInForce(PackShelf shelf, Supplier<LocalDate> today, Supplier<Optional<Organization>> organization) {
        this.shelf = shelf;
        this.today = today;
        this.organization = organization;
    }

    @Override
    public List<Finding> check(Facts facts, LocalDate at) {
        return on(at).judge().check(facts, at, organization());
    }

    @Override
    public Decision decide(Facts facts, LocalDate at) {
        return on(at).judge().decide(facts, at, organization());
    }

    @Override
    public Explanation explain(Facts facts, LocalDate at) {
        return on(at).explainer().explain(facts, at, organization());
    }

    @Override
    public Decision decide(Facts facts, LocalDate at, String pack) {
        return shelf.named(pack).judge().decide(facts, at, organization());
    }

    @Override
    public Replay replay(Facts facts, LocalDate at, Decision made) {
        Decision again = decide(facts, at, made.rulePack());
        return new Replay(made, again, Differences.between(made, again, organization()));
    }

    @Override
    public List<FilingDuty> filingDuties(Facts facts, LocalDate publishedOn) {
        return on(publishedOn).judge().filingDuties(facts, publishedOn, organization());
    }

    @Override
    public Deadline deadline(String name, LocalDate start) {
        return on(start).judge().deadline(name, start);
    }

    @Override
    public Deadline deadline(String name, LocalDate start, String pack) {
        return shelf.named(pack).judge().deadline(name, start);
    }

    @Override
    public Finding finding(String rule) {
        return on(today.get()).judge().finding(rule);
    }

    @Override
    public List<DeclaredFact> facts(String matter) {
        return on(today.get()).loaded().pack().tables().facts().stream()
                .filter(fact -> fact.matters().contains(matter))
                .toList();
    }

    @Override
    public Optional<String> policy(String name) {
        return on(today.get()).loaded().pack().tables().policies().stream()
                .filter(policy -> policy.name().equals(name))
                .map(Policy::value)
                .findFirst();
    }

    @Override
    public String pack() {
        return on(today.get()).name();
    }

    private Live on(LocalDate day) {
        return shelf.on(day).orElseThrow(() -> new RulesException("No rule pack is in force"));
    }

    private Organization organization() {
        return organization.get().orElseThrow(() -> new RulesException("The organization is not at hand"));
    }
}
