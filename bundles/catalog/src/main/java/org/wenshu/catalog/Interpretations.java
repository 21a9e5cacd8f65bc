package org.wenshu.catalog;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.StreamConflictException;
import org.wenshu.api.rules.Finding;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.rules.RulesException;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;

/**
 * The explanations of published documents (政策解读), Article 16: what has none is reminded of until somebody adds it, or
 * says why there is none. Safe for use by many threads.
 */
@Component(service = Interpretations.class)
public class Interpretations {

    /** The rule that explanations are asked by. */
    private static final String RULE = "R16.2";

    private static final int LONGEST = 500;
    private static final int MOST = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Interpretations.class);

    private final Lives lives;
    private final Entries entries;
    private final Rules rules;
    private final BusinessClock clock;

    @Activate
    public Interpretations(
            @Reference Lives lives,
            @Reference Entries entries,
            @Reference Rules rules,
            @Reference BusinessClock clock) {
        this.lives = lives;
        this.entries = entries;
        this.rules = rules;
        this.clock = clock;
    }

    /** An entry that lacks its explanation, with what the rules say of it. */
    public record Missing(Entry entry, Finding finding) {}

    /** The entries that lack it: of the caller's organ or, for who looks after all, of all. */
    public List<Missing> missing(Caller caller) {
        return finding().stream()
                .flatMap(finding -> entries.uninterpreted().stream()
                        .filter(entry -> Rights.seesAll(caller) || concerns(entry, caller))
                        .map(entry -> new Missing(entry, finding)))
                .toList();
    }

    /** What the rules say of an entry without explanation; empty if it has one, or was published before these rules. */
    public Optional<Finding> missing(Entry entry) {
        return entries.uninterpreted(entry.number()) ? finding() : Optional.empty();
    }

    /** Tells whether the caller may add the explanation of an entry. */
    public boolean mayAdd(Entry entry, Caller caller) {
        return document(entry)
                .filter(document -> Rights.mayInterpret(document, caller))
                .isPresent();
    }

    /**
     * Adds where the document is explained, or why it is not.
     *
     * @param references addresses or names, without blank ones
     * @param waiver counts if there is no reference; may be empty
     */
    public void add(String number, List<String> references, String waiver, Caller caller) {
        Life life = entries.find(number)
                .flatMap(entry -> lives.of(entry.documentId()))
                .orElseThrow(() -> Refusal.unknown(number));
        IssuedDocument document = life.document();
        Refusal.unless(Rights.mayInterpret(document, caller), 403, "notYours", document.title());
        require(references, waiver);
        var added = new InterpretationAdded(
                number,
                document.documentId(),
                references,
                references.isEmpty() ? waiver : "",
                caller.person(),
                clock.today());
        try {
            lives.await(lives.append(life, caller.account(), List.of(added)));
        } catch (StreamConflictException e) {
            throw Refusal.problem("changedMeanwhile", 409, document.title());
        }
    }

    /** Refuses what tells nothing, or too much. */
    public static void require(List<String> references, String waiver) {
        Refusal.unless(!references.isEmpty() || !waiver.isEmpty(), 422, "noInterpretation");
        boolean fits = references.size() <= MOST
                && waiver.length() <= LONGEST
                && references.stream().allMatch(reference -> reference.length() <= LONGEST);
        Refusal.unless(fits, 422, "interpretationTooLong", MOST, Integer.toString(LONGEST));
    }

    private boolean concerns(Entry entry, Caller caller) {
        return document(entry)
                .filter(document -> Rights.concerns(document, caller))
                .isPresent();
    }

    private Optional<IssuedDocument> document(Entry entry) {
        return lives.of(entry.documentId()).map(Life::document);
    }

    /** Empty if the pack in force asks for no explanation. */
    private Optional<Finding> finding() {
        try {
            return Optional.of(rules.finding(RULE));
        } catch (RulesException e) {
            LOG.debug("{} asks for no interpretation: {}", rules.pack(), e.getMessage());
            return Optional.empty();
        }
    }
}
