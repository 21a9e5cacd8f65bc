package org.wenshu.operations.console;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.MenuEntry;
import org.wenshu.operations.Messages;
import org.wenshu.operations.SwapDesk;

/** The menu entry of operations. */
@Component
public class OperationsMenu implements MenuEntry {

    @Override
    public String label() {
        return Messages.text("menu");
    }

    @Override
    public String path() {
        return "/console/operations/";
    }

    @Override
    public String icon() {
        return "replace";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Set<Role> roles() {
        return SwapDesk.READERS;
    }
}
