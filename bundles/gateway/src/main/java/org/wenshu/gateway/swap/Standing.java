package org.wenshu.gateway.swap;

import static org.wenshu.gateway.answer.Texts.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.wenshu.gateway.health.Consumers;
import org.wenshu.gateway.health.HealthMonitor;
import org.wenshu.gateway.health.Readiness.BundleHealth;
import org.wenshu.gateway.health.Routes;
import org.wenshu.gateway.health.SuiteBundles;

/** What was there before a swap and has to be there after it. */
final class Standing {

    private final Bundle bundle;
    private final Routes routes;
    private final Consumers consumers;
    private final HealthMonitor monitor;
    private final Set<Bundle> affected;
    private final Set<String> othersAnswered;
    private final Set<String> soundConsumers;
    private final long head;

    Standing(Bundle bundle, Set<Bundle> affected, Routes routes, Consumers consumers, HealthMonitor monitor) {
        this.bundle = bundle;
        this.affected = affected;
        this.routes = routes;
        this.consumers = consumers;
        this.monitor = monitor;
        this.othersAnswered = othersAnswered();
        this.soundConsumers = consumers.sound();
        this.head = consumers.head();
    }

    /** Whether waiting does not help: a component that threw does not start again. */
    boolean hopeless() {
        return !routes.failed(bundle).isEmpty();
    }

    /** What is still missing; empty when the swap is over. The new version itself says which routes it has. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        BundleHealth health = monitor.health(bundle);
        if (!health.ready()) {
            missing.add(health.problem());
        }
        without(othersAnswered, othersAnswered()).forEach(path -> missing.add(text("health.no-route", path)));
        without(soundConsumers, consumers.sound()).forEach(name -> missing.add(text("swap.no-consumer", name)));
        return missing;
    }

    /** How many entries were written since, and followed by all consumers of the bundle. */
    long caughtUp() {
        return Math.max(0, consumers.reached(SuiteBundles.word(bundle)).orElse(head) - head);
    }

    private Set<String> othersAnswered() {
        Set<String> paths = new HashSet<>();
        affected.stream().filter(other -> !other.equals(bundle)).forEach(other -> paths.addAll(routes.answered(other)));
        return paths;
    }

    private static List<String> without(Set<String> all, Set<String> present) {
        return all.stream().filter(one -> !present.contains(one)).sorted().toList();
    }
}
