package org.wenshu.rules.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.core.MultivaluedMap;
import org.wenshu.api.rules.DeclaredFact;
import org.wenshu.api.rules.FactType;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.RulesException;
import org.wenshu.rules.OfferedPack.Live;
import org.wenshu.rules.RulePacks;
import org.wenshu.rules.engine.FactException;
import org.wenshu.rules.engine.FactsReader;
import org.wenshu.rules.text.Messages;

/** Makes dry runs for the page. */
final class TrialDesk {

    private static final String AT = "at";
    private static final String TEXT = "text";
    private static final String SEPARATORS = "[、，,；;\\s]+";
    private static final Set<String> LISTS =
            Set.of("domains", "involvedDepartments", "primaryRecipients", "copyRecipients", "signatories");

    private final RulePacks packs;
    private final LocalDate today;

    TrialDesk(RulePacks packs, LocalDate today) {
        this.packs = packs;
        this.today = today;
    }

    TrialScreen empty() {
        return screen(today.toString(), Map.of(), "", List.of());
    }

    TrialScreen tried(MultivaluedMap<String, String> form) {
        Map<String, String> given = new HashMap<>();
        form.forEach((name, values) -> values.stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .ifPresent(value -> given.put(name, value.strip())));
        String day = given.getOrDefault(AT, today.toString());
        try {
            return screen(day, given, "", List.of(outcome(LocalDate.parse(day), given)));
        } catch (DateTimeException e) {
            return screen(day, given, Messages.of("trial.day"), List.of());
        } catch (FactException e) {
            return screen(day, given, Messages.of("trial.fact", e.field(), e.value()), List.of());
        } catch (RulesException e) {
            return screen(day, given, Messages.of("trial.no-answer"), List.of());
        }
    }

    private TrialOutcome outcome(LocalDate at, Map<String, String> given) {
        Live live = packs.on(at).orElseThrow(() -> new RulesException("No rule pack is in force"));
        List<DeclaredFact> declared = live.loaded().pack().tables().facts();
        Map<String, Object> written = new HashMap<>();
        given.forEach((name, value) -> {
            Optional<DeclaredFact> fact =
                    declared.stream().filter(one -> one.name().equals(name)).findFirst();
            if (fact.isPresent() || FactsReader.own(name)) {
                written.put(name, several(name, fact) ? Arrays.asList(value.split(SEPARATORS)) : value);
            }
        });
        Facts facts = new FactsReader(declared).read(written);
        return TrialOutcome.of(packs.rules().explain(facts, at));
    }

    private static boolean several(String name, Optional<DeclaredFact> fact) {
        return LISTS.contains(name)
                || fact.map(DeclaredFact::type)
                        .filter(type -> type == FactType.POST || type == FactType.ORGAN)
                        .isPresent();
    }

    private TrialScreen screen(String at, Map<String, String> given, String problem, List<TrialOutcome> outcome) {
        Optional<Live> live = packs.on(today);
        List<TrialField> fields = new ArrayList<>();
        live.ifPresent(
                one -> fields.addAll(new TrialFields(given).of(one.loaded().pack())));
        return new TrialScreen(
                live.map(Live::name).orElse(""), at, fields, given.getOrDefault(TEXT, ""), problem, outcome);
    }
}
