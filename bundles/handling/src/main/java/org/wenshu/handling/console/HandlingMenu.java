package org.wenshu.handling.console;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.MenuEntry;
import org.wenshu.handling.Messages;

/** The menu entry of handling. */
@Component(service = MenuEntry.class)
public class HandlingMenu implements MenuEntry {

    @Override
    public String label() {
        return Messages.text("menu");
    }

    @Override
    public String path() {
        return "/console/handling/";
    }

    @Override
    public String icon() {
        return "route";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<Role> roles() {
        return Set.of();
    }
}
