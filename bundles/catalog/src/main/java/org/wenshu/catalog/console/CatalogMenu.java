package org.wenshu.catalog.console;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.MenuEntry;
import org.wenshu.catalog.Messages;

/** Leads from the console to the public catalog. */
@Component
public class CatalogMenu implements MenuEntry {

    @Override
    public String label() {
        return Messages.text("menu");
    }

    @Override
    public String path() {
        return "/catalog/";
    }

    @Override
    public String icon() {
        return "world";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Set<Role> roles() {
        return Set.of();
    }
}
