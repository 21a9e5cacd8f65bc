package org.wenshu.rules.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wenshu.api.document.Importance;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.WorkingDays;

/** Sees facts through the words of a pack and the organization of a day. */
final class SituationReader {

    private static final Pattern SEPARATORS = Pattern.compile("[、，,；;：:\\s\\u3000]+");

    /** The declared fact by which a form may know better than the organization. */
    private static final String HAS_LEGAL_UNIT = "deptHasLegalUnit";

    /** For all fields and some declared facts. */
    private static final int ROOM = 64;

    private final Words words;
    private final DeclaredReader declared;
    private final WorkingDays workingDays;
    private final List<Condition> important;

    SituationReader(Pack pack, WorkingDays workingDays) {
        this.words = pack.words();
        this.declared = new DeclaredReader(pack);
        this.workingDays = workingDays;
        this.important = pack.tables().important();
    }

    Situation read(Facts facts, LocalDate at, Organization organization) {
        Optional<Organ> submitter = facts.submittingOrgan().flatMap(name -> organ(name, organization));
        List<Organ> coIssuers = facts.involvedDepartments().stream()
                .flatMap(name -> organ(name, organization).stream())
                .filter(organ -> submitter.filter(organ::equals).isEmpty())
                .distinct()
                .toList();
        List<String> leaders = organization.portfolioLeaders(domains(facts, submitter, coIssuers), at).stream()
                .distinct()
                .toList();
        Situation situation = new Situation(
                facts,
                at,
                organization,
                workingDays,
                submitter,
                recipients(facts.primaryRecipients(), organization),
                recipients(facts.copyRecipients(), organization),
                coIssuers,
                leaders,
                Values.NONE);
        Map<String, Set<String>> values = own(situation);
        values.putAll(declared.values(situation));
        return raised(situation.with(Values.of(values)));
    }

    /** What the pack holds to be important is, whatever was said of it. */
    private Situation raised(Situation situation) {
        return important.stream().anyMatch(condition -> condition.holds(situation))
                ? situation.with(Field.IMPORTANCE, Importance.IMPORTANT.name())
                : situation;
    }

    private Map<String, Set<String>> own(Situation situation) {
        Facts facts = situation.facts();
        Map<String, Set<String>> values = new HashMap<>(ROOM);
        values.put(Field.ISSUER_NAME.word(), one(facts.issuerName()));
        values.put(Field.DOCUMENT_KIND.word(), one(facts.documentKind()));
        values.put(Field.NORMATIVE.word(), one(facts.normative()));
        values.put(Field.IMPORTANCE.word(), one(facts.importance()));
        values.put(Field.DIRECTION.word(), direction(facts));
        values.put(Field.SUBMITTER.word(), submitter(situation));
        values.put(Field.PRIMARY_RECIPIENTS.word(), types(situation.primary()));
        values.put(Field.PRIMARY_RECIPIENT_COUNT.word(), count(situation.primary()));
        values.put(Field.COPY_RECIPIENTS.word(), types(situation.copies()));
        values.put(Field.PORTFOLIOS.word(), count(situation.leaders()));
        values.put(Field.SIGNATORIES.word(), count(facts.signatories()));
        values.put(Field.INVOLVED_DEPARTMENTS.word(), involved(situation));
        values.put(Field.LEGAL_UNIT.word(), legalUnit(situation));
        values.put(Field.GOV_APPROVAL_REQUIRED.word(), one(facts.govApprovalRequired()));
        values.put(Field.URGENT.word(), one(facts.urgent()));
        values.put(Field.TITLE.word(), titles(facts));
        values.put(Field.TEXT.word(), Set.of(facts.text().isBlank() ? Field.NONE : "PRESENT"));
        return values;
    }

    private Set<String> direction(Facts facts) {
        boolean upward = facts.documentKind()
                .filter(kind -> words.upwardKinds().contains(kind.name()))
                .isPresent();
        return facts.direction().isEmpty() && upward ? Set.of("UPWARD") : one(facts.direction());
    }

    private Set<String> titles(Facts facts) {
        return facts.title()
                .map(title -> {
                    Set<String> classes = words.titles().stream()
                            .filter(type -> type.contains(title))
                            .map(WordClass::name)
                            .collect(Collectors.toSet());
                    return classes.isEmpty() ? Set.of("OTHER") : classes;
                })
                .orElse(Set.of(Field.NONE));
    }

    private Set<String> submitter(Situation situation) {
        return one(situation
                .submitter()
                .map(organ -> organ.type().name())
                .or(() -> situation.facts().submittingOrgan().map(name -> type(name, situation.organization()))));
    }

    private static Set<String> involved(Situation situation) {
        if (situation.facts().involvedDepartments().isEmpty()) {
            return Set.of(Field.NONE);
        }
        return count(Stream.concat(
                        situation.coIssuers().stream().map(Organ::id), situation.submitter().map(Organ::id).stream())
                .toList());
    }

    /** Of an organ that nobody knows nothing is known: a legal unit of it could not be asked. */
    private static Set<String> legalUnit(Situation situation) {
        return one(situation.submitter().map(organ -> situation.facts().values(HAS_LEGAL_UNIT).stream()
                .findFirst()
                .orElse(String.valueOf(organ.legalUnit().isPresent()))));
    }

    private static List<String> domains(Facts facts, Optional<Organ> submitter, List<Organ> coIssuers) {
        if (!facts.domains().isEmpty()) {
            return facts.domains();
        }
        return Stream.concat(submitter.stream(), coIssuers.stream())
                .flatMap(organ -> organ.domains().stream())
                .distinct()
                .toList();
    }

    private List<Recipient> recipients(List<String> names, Organization organization) {
        return names.stream()
                .flatMap(name -> SEPARATORS.splitAsStream(name))
                .filter(name -> !name.isBlank())
                .distinct()
                .map(name -> new Recipient(name, type(name, organization)))
                .toList();
    }

    private String type(String name, Organization organization) {
        return words.recipients().stream()
                .filter(type -> type.contains(name))
                .map(WordClass::name)
                .findFirst()
                .or(() ->
                        organization.organNamed(name).map(organ -> organ.type().name()))
                .orElse("OTHER");
    }

    private static Optional<Organ> organ(String idOrName, Organization organization) {
        return organization.organ(idOrName).or(() -> organization.organNamed(idOrName));
    }

    private static Set<String> types(List<Recipient> recipients) {
        return recipients.isEmpty()
                ? Set.of(Field.NONE)
                : recipients.stream().map(Recipient::type).collect(Collectors.toSet());
    }

    private static Set<String> count(Collection<?> things) {
        return Set.of(
                switch (things.size()) {
                    case 0 -> Field.NONE;
                    case 1 -> "ONE";
                    default -> "MANY";
                });
    }

    private static Set<String> one(Object value) {
        return Set.of(String.valueOf(value));
    }

    private static Set<String> one(Optional<?> value) {
        return Set.of(value.map(String::valueOf).orElse(Field.NONE));
    }
}
