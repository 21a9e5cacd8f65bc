package org.wenshu.web.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.MenuEntry;

/** The menu, put together from the bundles that are here. */
@Component(service = Menu.class)
public class Menu {

    private final Collection<MenuEntry> entries = new CopyOnWriteArraySet<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void add(MenuEntry entry) {
        entries.add(entry);
    }

    void remove(MenuEntry entry) {
        entries.remove(entry);
    }

    /** An entry as the templates see it. */
    public record Item(String label, String path, String icon) {}

    /** What a caller sees, in order. */
    public List<Item> of(Caller caller) {
        return entries.stream()
                .filter(entry -> visible(entry.roles(), caller))
                .sorted(Comparator.comparingInt(MenuEntry::order).thenComparing(MenuEntry::path))
                .map(entry -> new Item(entry.label(), entry.path(), entry.icon()))
                .toList();
    }

    private static boolean visible(Set<?> roles, Caller caller) {
        return roles.isEmpty() || caller.roles().stream().anyMatch(roles::contains);
    }
}
