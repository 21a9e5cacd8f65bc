package org.wenshu.rules.console;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.MenuEntry;
import org.wenshu.rules.text.Messages;

/** The menu entry of the rules, for everybody: the rules are no secret. */
@Component
public final class RulesMenu implements MenuEntry {

    @Override
    public String label() {
        return Messages.of("menu");
    }

    @Override
    public String path() {
        return "/console/rules/";
    }

    @Override
    public String icon() {
        return "book-2";
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public Set<Role> roles() {
        return Set.of();
    }
}
