package org.wenshu.registration.console;

import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.MenuEntry;
import org.wenshu.registration.ClassifiedRefusals;
import org.wenshu.registration.Messages;

/** Tells the secrecy officer, on every page, how many refused files wait for him. */
@Component
public class SecrecyMenu implements MenuEntry {

    private final ClassifiedRefusals refusals;

    @Activate
    public SecrecyMenu(@Reference ClassifiedRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public String label() {
        long waiting = refusals.waiting();
        return waiting == 0 ? Messages.text("page.refusals") : Messages.text("menu.refusals", Long.toString(waiting));
    }

    @Override
    public String path() {
        return "/console/registration/refusals";
    }

    @Override
    public String icon() {
        return "shield-lock";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SECRECY_OFFICER);
    }
}
