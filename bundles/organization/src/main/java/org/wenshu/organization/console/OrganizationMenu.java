package org.wenshu.organization.console;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.MenuEntry;
import org.wenshu.organization.Messages;

/** The menu entry of the organization, for everybody: who is in charge is no secret among colleagues. */
@Component
public class OrganizationMenu implements MenuEntry {

    @Override
    public String label() {
        return Messages.text("menu");
    }

    @Override
    public String path() {
        return "/console/organization/";
    }

    @Override
    public String icon() {
        return "sitemap";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Set<Role> roles() {
        return Set.of();
    }
}
