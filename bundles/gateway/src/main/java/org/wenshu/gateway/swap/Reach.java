package org.wenshu.gateway.swap;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.journal.CursorKeeper;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.journal.Reaction;
import org.wenshu.api.operations.Replaceability;
import org.wenshu.api.operations.SwapObserver;
import org.wenshu.api.web.MenuEntry;
import org.wenshu.api.web.WebResource;
import org.wenshu.gateway.health.SuiteBundles;

/** How far the replacement of a bundle reaches. */
final class Reach {

    /** Who uses these is called by the bundle and does not depend on it. */
    private static final Set<String> WHITEBOARD = Set.of(
            WebResource.class.getName(),
            MenuEntry.class.getName(),
            HealthCheck.class.getName(),
            Projection.class.getName(),
            Reaction.class.getName(),
            CursorKeeper.class.getName(),
            SwapObserver.class.getName());

    /** The door itself, and what everything is wired to: replacing them would end sessions or restart everything. */
    private static final Set<String> FIXED = Set.of("gateway", "api");

    /** While it is away nobody is answered. */
    private static final String WEB = "org.wenshu.web";

    private Reach() {}

    /** Bundles besides it whose classes would be loaded anew. */
    static Set<Bundle> rewired(Bundle bundle, FrameworkWiring wiring) {
        return wiring.getDependencyClosure(Set.of(bundle)).stream()
                .filter(other -> !other.equals(bundle))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How a bundle is replaced. */
    static Replaceability way(Bundle bundle, FrameworkWiring wiring) {
        if (Stream.concat(Stream.of(bundle), rewired(bundle, wiring).stream()).anyMatch(Reach::isFixed)) {
            return Replaceability.RESTART;
        }
        return holdsAll(affected(Set.of(bundle))) ? Replaceability.HOLDING_ALL : Replaceability.IN_PLACE;
    }

    /** Whether nobody is answered while these are away. */
    static boolean holdsAll(Set<Bundle> affected) {
        return affected.stream().anyMatch(bundle -> bundle.getSymbolicName().equals(WEB));
    }

    /** Their names, for operators. */
    static String names(Set<Bundle> bundles) {
        return bundles.stream().map(Bundle::getSymbolicName).sorted().collect(Collectors.joining(", "));
    }

    private static boolean isFixed(Bundle bundle) {
        return SuiteBundles.contains(bundle) && FIXED.contains(SuiteBundles.word(bundle));
    }

    /** These bundles, and those of the suite that use their services, directly or through others. */
    static Set<Bundle> affected(Set<Bundle> bundles) {
        Set<Bundle> found = new LinkedHashSet<>(bundles);
        Deque<Bundle> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            for (Bundle user : users(next.pop())) {
                if (found.add(user)) {
                    next.add(user);
                }
            }
        }
        return found;
    }

    private static Set<Bundle> users(Bundle bundle) {
        ServiceReference<?>[] services = bundle.getRegisteredServices();
        Set<Bundle> users = new LinkedHashSet<>();
        for (ServiceReference<?> service : services == null ? new ServiceReference<?>[0] : services) {
            Bundle[] using = service.getUsingBundles();
            if (using != null && !calledBack(service)) {
                Arrays.stream(using).filter(SuiteBundles::contains).forEach(users::add);
            }
        }
        return users;
    }

    private static boolean calledBack(ServiceReference<?> service) {
        return WHITEBOARD.containsAll(Set.of((String[]) service.getProperty(Constants.OBJECTCLASS)));
    }
}
