package org.wenshu.gateway.health;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.osgi.framework.Bundle;
import org.wenshu.api.journal.JournalMaintenance;

/** Consumers that a test makes up. */
public final class TestConsumers implements JournalMaintenance {

    private final Map<String, ConsumerState> states = new ConcurrentHashMap<>();
    private volatile BooleanSupplier broken = () -> false;

    /** The consumers as the service runtime would wire them. */
    public Consumers connected() {
        Consumers consumers = new Consumers();
        consumers.maintenanceHere(this);
        return consumers;
    }

    public void put(ConsumerState state) {
        states.put(state.consumer(), state);
    }

    /** From this version of a bundle on, no consumer gets on. */
    public void breakAfter(Bundle bundle, String version) {
        broken = () -> bundle.getVersion().toString().equals(version);
    }

    @Override
    public Verification verify() {
        return new Verification(0, 0, "");
    }

    @Override
    public void rebuild(String consumer) {
        states.remove(consumer);
    }

    @Override
    public List<ConsumerState> consumers() {
        String problem = broken.getAsBoolean() ? "poison" : "";
        return states.values().stream()
                .map(state -> new ConsumerState(state.consumer(), state.kind(), state.position(), problem))
                .toList();
    }
}
