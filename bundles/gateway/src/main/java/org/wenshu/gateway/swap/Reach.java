package org.wenshu.gateway.swap;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.journal.CursorKeeper;
import org.wenshu.api.journal.Projection;
import org.wenshu.api.journal.Reaction;
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
            CursorKeeper.class.getName());

    private Reach() {}

    /** Bundles besides it whose classes would be loaded anew. */
    static Set<String> rewired(Bundle bundle, FrameworkWiring wiring) {
        Collection<Bundle> closure = wiring.getDependencyClosure(Set.of(bundle));
        return closure.stream()
                .filter(other -> !other.equals(bundle))
                .map(Bundle::getSymbolicName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The bundle, and those of the suite that use its services, directly or through others. */
    static Set<Bundle> affected(Bundle bundle) {
        Set<Bundle> found = new LinkedHashSet<>(Set.of(bundle));
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
