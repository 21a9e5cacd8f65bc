package org.wenshu.registration.console;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.MenuEntry;
import org.wenshu.registration.Messages;

/** The menu entry of registration, for all who may see documents. */
@Component
public class RegistrationMenu implements MenuEntry {

    @Override
    public String label() {
        return Messages.text("menu");
    }

    @Override
    public String path() {
        return "/console/registration/";
    }

    @Override
    public String icon() {
        return "file-import";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(
                Role.REGISTRAR,
                Role.OFFICE_DIRECTOR,
                Role.DRAFTER,
                Role.PRINCIPAL,
                Role.LEGAL_UNIT,
                Role.LEADER,
                Role.JUSTICE_REVIEWER,
                Role.JUSTICE_HEAD,
                Role.AUDITOR);
    }
}
