package org.wenshu.catalog.console;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.MenuEntry;
import org.wenshu.catalog.Messages;

/** The menu entry of what expires and what is done about it. */
@Component
public class ValidityMenu implements MenuEntry {

    @Override
    public String label() {
        return Messages.text("validity");
    }

    @Override
    public String path() {
        return "/console/catalog/";
    }

    @Override
    public String icon() {
        return "calendar-due";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Set<Role> roles() {
        return Set.of();
    }
}
