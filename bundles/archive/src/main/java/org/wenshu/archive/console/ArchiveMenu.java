package org.wenshu.archive.console;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.MenuEntry;
import org.wenshu.archive.Messages;

/** The menu entry of the search page. */
@Component
public class ArchiveMenu implements MenuEntry {

    @Override
    public String label() {
        return Messages.text("menu");
    }

    @Override
    public String path() {
        return "/console/archive/";
    }

    @Override
    public String icon() {
        return "search";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Set<Role> roles() {
        return Set.of();
    }
}
