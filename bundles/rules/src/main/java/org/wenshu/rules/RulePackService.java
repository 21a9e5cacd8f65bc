package org.wenshu.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.journal.Journal;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.rules.Rules;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.rules.OfferedPack.Live;
import org.wenshu.rules.event.PackAccepted;
import org.wenshu.rules.pack.PackReader;

/**
 * Keeps the packs and publishes {@link Rules} while there is one. The organization may come and go: whoever asks in
 * between is told so, and nobody is restarted.
 */
@Component(service = RulePacks.class, immediate = true)
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"org.wenshu.api.rules.Rules\"",
        effective = "active")
public final class RulePackService implements RulePacks {

    private static final Logger LOG = LoggerFactory.getLogger(RulePackService.class);
    private static final long GRACE_SECONDS = 10;

    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "rules-grace");
        thread.setDaemon(true);
        return thread;
    });
    private final Rules rules;
    private final Publication publication;
    private final PackDesk desk;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Organization organization;

    @Activate
    public RulePackService(
            BundleContext context,
            @Reference Calendar calendar,
            @Reference BusinessClock clock,
            @Reference Journal journal,
            @Reference ContentStore contents) {
        PackShelf shelf = new PackShelf(new PackReader(calendar), calendar, new JournaledPacks(journal, contents));
        this.rules = new RulesInForce(shelf, clock::today, () -> Optional.ofNullable(organization));
        this.publication = new Publication(() -> context.registerService(Rules.class, rules, null));
        this.desk = new PackDesk(
                shelf, expiry -> later.schedule(expiry, GRACE_SECONDS, TimeUnit.SECONDS), publication::set);
    }

    @Deactivate
    void stop() {
        later.shutdownNow();
        publication.close();
    }

    @Override
    public OfferedPack offer(PackSource source, byte[] content) {
        OfferedPack offer = desk.offer(source, content);
        if (offer.problems().isEmpty()) {
            offer.live()
                    .ifPresent(live -> LOG.info(
                            "Rule pack {} from {} is at hand",
                            live.loaded().pack().name(),
                            source.label()));
        }
        offer.problems().forEach(problem -> LOG.error("Rule pack {} is refused: {}", source.label(), problem));
        return offer;
    }

    @Override
    public void withdraw(String source) {
        desk.withdraw(source);
        LOG.info("Rule pack from {} was withdrawn", source);
    }

    @Override
    public List<OfferedPack> offered() {
        return desk.offered();
    }

    @Override
    public Rules rules() {
        return rules;
    }

    @Override
    public Live named(String pack) {
        return desk.named(pack);
    }

    @Override
    public Live candidate(String label, byte[] content) {
        return desk.candidate(label, content);
    }

    @Override
    public List<PackAccepted> accepted() {
        return desk.accepted();
    }

    @Override
    public Optional<Live> on(LocalDate day) {
        return desk.on(day);
    }
}
