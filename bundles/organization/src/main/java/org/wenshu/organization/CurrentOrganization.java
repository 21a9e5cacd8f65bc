package org.wenshu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Role;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.model.Person;

/** The service: each answer comes from one committed state of the tables. */
@Component
public final class CurrentOrganization implements Organization {

    private final OrganizationTables tables;

    @Activate
    public CurrentOrganization(@Reference OrganizationTables tables) {
        this.tables = tables;
    }

    private Directory now() {
        return tables.directory();
    }

    @Override
    public Optional<Organ> organ(String id) {
        return now().organ(id);
    }

    @Override
    public Optional<Organ> organNamed(String name) {
        return now().organNamed(name);
    }

    @Override
    public List<Organ> organs() {
        return List.copyOf(now().organs());
    }

    @Override
    public Optional<Post> post(String id) {
        return now().post(id);
    }

    @Override
    public List<Post> posts(Role role) {
        return now().posts(role);
    }

    @Override
    public Optional<String> holder(String post, LocalDate on) {
        return now().holders(post, on).stream().map(Person::name).findFirst();
    }

    @Override
    public List<String> portfolioLeaders(List<String> domains, LocalDate on) {
        return now().portfolioLeaders(domains, on);
    }

    @Override
    public Assignment assignment(String post, LocalDate on) {
        return now().acting(post, on).asAssignment();
    }

    @Override
    public Assignment assignment(String post, String matter, LocalDate on) {
        return now().acting(post, matter, on).asAssignment();
    }
}
