package org.wenshu.records.console;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.MenuEntry;
import org.wenshu.records.Messages;
import org.wenshu.records.Rights;

/** The menu entry of archiving. */
@Component
public class RecordsMenu implements MenuEntry {

    @Override
    public String label() {
        return Messages.text("menu");
    }

    @Override
    public String path() {
        return "/console/records/";
    }

    @Override
    public String icon() {
        return "archive";
    }

    @Override
    public int order() {
        return 58;
    }

    @Override
    public Set<Role> roles() {
        return Rights.READERS;
    }
}
