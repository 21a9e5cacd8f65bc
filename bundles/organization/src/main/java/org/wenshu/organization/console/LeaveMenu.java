package org.wenshu.organization.console;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.MenuEntry;
import org.wenshu.organization.Messages;

/** The menu entry of leave, for those who ask, those who are asked, and the auditor. */
@Component
public class LeaveMenu implements MenuEntry {

    @Override
    public String label() {
        return Messages.text("menu.leave");
    }

    @Override
    public String path() {
        return "/console/organization/leave/";
    }

    @Override
    public String icon() {
        return "calendar-off";
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.LEADER, Role.OFFICE_DIRECTOR, Role.PRINCIPAL, Role.DRAFTER, Role.AUDITOR);
    }
}
