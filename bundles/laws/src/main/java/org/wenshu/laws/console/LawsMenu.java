package org.wenshu.laws.console;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.MenuEntry;
import org.wenshu.laws.Messages;

/** The menu entry of the library. */
@Component
public class LawsMenu implements MenuEntry {

    @Override
    public String label() {
        return Messages.text("menu");
    }

    @Override
    public String path() {
        return "/console/laws/";
    }

    @Override
    public String icon() {
        return "books";
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public Set<Role> roles() {
        return Set.of();
    }
}
