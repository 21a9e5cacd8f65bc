package org.wenshu.web.publishing;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wenshu.api.web.PublishedRoutes;

/** Which bundle answers which prefix. Readers see one consistent state and never wait. */
final class RouteTable implements PublishedRoutes {

    private volatile Map<String, String> owners = Map.of();

    /**
     * Adds a prefix.
     *
     * @return false if it is taken
     */
    synchronized boolean add(String path, String symbolicName) {
        if (owners.containsKey(path)) {
            return false;
        }
        Map<String, String> next = new TreeMap<>(owners);
        next.put(path, symbolicName);
        owners = Map.copyOf(next);
        return true;
    }

    synchronized void remove(String path) {
        Map<String, String> next = new TreeMap<>(owners);
        next.remove(path);
        owners = Map.copyOf(next);
    }

    @Override
    public Set<String> paths() {
        return owners.keySet();
    }

    @Override
    public Set<String> pathsOf(String symbolicName) {
        return owners.entrySet().stream()
                .filter(entry -> entry.getValue().equals(symbolicName))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
