package org.wenshu.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.rules.Deadline;
import org.wenshu.api.rules.Decision;
import org.wenshu.api.rules.Facts;
import org.wenshu.api.rules.FilingDuty;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Level;
import org.wenshu.api.rules.RouteStep;
import org.wenshu.api.rules.RulesException;
import org.wenshu.api.rules.WorkingDays;

/** What one pack says of facts. Answers depend on the arguments alone. Immutable. */
public final class Judge {

    /** The act by whose finding a pack says that it does not judge what was before it came into force. */
    public static final String NOT_YET_IN_FORCE = "R44.1";

    /** The acts that the engine itself refuses; a pack must say with what words. */
    public static final List<String> REQUIRED_ACTS =
            List.of(NOT_YET_IN_FORCE, SignatoryMatrix.NO_SUBMITTER, SignatoryMatrix.NO_LEADER);

    private final Pack pack;
    private final String name;
    private final WorkingDays workingDays;
    private final SituationReader reader;
    private final SignatoryMatrix matrix;
    private final RoutePlanner planner;
    private final Map<String, List<Check>> checks = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();

    public Judge(Pack pack, WorkingDays workingDays) {
        this.pack = pack;
        this.name = pack.name();
        this.workingDays = workingDays;
        this.reader = new SituationReader(pack, workingDays);
        this.matrix = new SignatoryMatrix(pack);
        this.planner = new RoutePlanner(pack);
        pack.tables().checks().forEach(check -> check.on()
                .forEach(matter -> checks.computeIfAbsent(matter, none -> new ArrayList<>())
                        .add(check)));
        pack.tables().periods().forEach(period -> periods.putIfAbsent(period.name(), period));
    }

    /** The findings of the checks; none for a day before the pack was in force. */
    public List<Finding> check(Facts facts, LocalDate at, Organization organization) {
        if (before(at)) {
            return List.of();
        }
        Situation read = reader.read(facts, at, organization);
        return checks(facts.matter().equals(Facts.DOCUMENT) ? read : known(read));
    }

    /** Everything at once: checks, review, signatory, route and deadlines. */
    public Decision decide(Facts facts, LocalDate at, Organization organization) {
        if (before(at)) {
            return refused(List.of(refusal(NOT_YET_IN_FORCE).finding(name)), Optional.empty(), List.of());
        }
        Situation read = reader.read(facts, at, organization);
        return facts.matter().equals(Facts.DOCUMENT) ? document(read) : other(read);
    }

    /** Only documents take a route; of other matters the rules know what is wrong and until when. */
    private Decision other(Situation read) {
        Situation situation = known(read);
        return refused(checks(situation), Optional.empty(), deadlines(situation));
    }

    private Situation known(Situation read) {
        ReviewRow review = review(read);
        Situation reviewed = read.with(Field.REVIEW_BODY, review.body().name());
        return known(reviewed, matrix.sign(reviewed));
    }

    /** With what the matrix says of the document that the matter is about. */
    private static Situation known(Situation reviewed, Signing signing) {
        return reviewed.with(reviewed.values()
                .with(Field.SIGNATORY, signing.signer().map(Signer::name).orElse(Field.NONE))
                .with(Field.SIGNATORY_ROW, signing.row().orElse(Field.NONE)));
    }

    private Decision document(Situation read) {
        ReviewRow review = review(read);
        Situation reviewed = read.with(Field.REVIEW_BODY, review.body().name());
        Signing signing = matrix.sign(reviewed);
        Situation situation = known(reviewed, signing);

        List<Finding> findings = checks(situation);
        review.refusal().map(refusal -> refusal.finding(name)).ifPresent(findings::add);
        // who would sign a document that goes back anyway is nobody's question
        signing.finding()
                .filter(unknown -> findings.stream().noneMatch(Finding::stops))
                .ifPresent(findings::add);
        Optional<String> body = reviewBody(review.body(), situation);
        List<Deadline> deadlines = deadlines(situation);
        boolean blocked = findings.stream().anyMatch(finding -> finding.level() == Level.BLOCK);
        if (blocked || signing.finding().isPresent()) {
            return refused(findings, body, deadlines);
        }
        List<RouteStep> route = planner.plan(situation, review, signing.signatory());
        return new Decision(findings, route, signing.signatory(), body, deadlines, name);
    }

    /** The duties to file a document that is published on a day; none unless it is normative. */
    public List<FilingDuty> filingDuties(Facts facts, LocalDate publishedOn, Organization organization) {
        if (facts.normative() != Normativity.YES) {
            return List.of();
        }
        Situation situation = reader.read(facts, publishedOn, organization);
        return pack.tables().filing().stream()
                .filter(row -> row.when().holds(situation))
                .map(row -> new FilingDuty(
                        row.authority(),
                        row.authorityName(),
                        deadline(row.period(), publishedOn),
                        row.ground().cited(name)))
                .toList();
    }

    /** The end of a period. */
    public Deadline deadline(String period, LocalDate start) {
        return Optional.ofNullable(periods.get(period))
                .orElseThrow(() -> new RulesException("The pack " + name + " has no period " + period))
                .from(start, workingDays, name);
    }

    /** The finding of a rule, for an act that is refused by it. */
    public Finding finding(String rule) {
        return refusal(rule).finding(name);
    }

    private Refusal refusal(String rule) {
        return pack.refusal(rule).orElseThrow(() -> new RulesException("The pack " + name + " has no rule " + rule));
    }

    private boolean before(LocalDate at) {
        return at.isBefore(pack.header().effectiveFrom());
    }

    private List<Finding> checks(Situation situation) {
        Optional<Level> softened = pack.tables().softenings().stream()
                .filter(softening -> softening.when().holds(situation))
                .map(Softening::to)
                .findFirst();
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks.getOrDefault(situation.facts().matter(), List.of())) {
            check.look(situation, softened, name).ifPresent(findings::add);
        }
        return findings;
    }

    /** The last row of a router always holds; the compiler of packs sees to it. */
    private ReviewRow review(Situation situation) {
        for (ReviewRow row : pack.tables().review()) {
            if (row.when().holds(situation)) {
                return row;
            }
        }
        throw new RulesException("The review router of the pack " + name + " has no last row");
    }

    private Optional<String> reviewBody(ReviewBody body, Situation situation) {
        return switch (body) {
            case NONE -> Optional.empty();
            case SUBMITTER -> situation.submitter().map(Organ::id);
            case JUSTICE ->
                situation.organization().post(pack.posts().justiceReviewer()).map(Post::organ);
        };
    }

    private List<Deadline> deadlines(Situation situation) {
        List<Deadline> deadlines = new ArrayList<>();
        for (DeadlineRow row : pack.tables().deadlines()) {
            if (row.on().contains(situation.facts().matter()) && row.when().holds(situation)) {
                situation
                        .day(row.from())
                        .map(day -> deadline(row.period(), day))
                        .ifPresent(deadlines::add);
            }
        }
        return deadlines;
    }

    private Decision refused(List<Finding> findings, Optional<String> body, List<Deadline> deadlines) {
        return new Decision(findings, List.of(), Optional.empty(), body, deadlines, name);
    }
}
