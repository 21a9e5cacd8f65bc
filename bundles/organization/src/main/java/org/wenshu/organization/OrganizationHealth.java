package org.wenshu.organization;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.organization.Rank;
import org.wenshu.organization.model.Directory;
import org.wenshu.organization.seed.FirstStart;

/** Ready once there is a mayor's post, on which every route ends, and an account to sign in with. */
@Component
public final class OrganizationHealth implements HealthCheck {

    private final OrganizationTables tables;
    private final FirstStart start;

    @Activate
    public OrganizationHealth(@Reference OrganizationTables tables, @Reference FirstStart start) {
        this.tables = tables;
        this.start = start;
    }

    @Override
    public String bundle() {
        return "organization";
    }

    @Override
    public Health check() {
        Directory directory = tables.directory();
        boolean mayor = directory.posts().stream().anyMatch(post -> post.rank() == Rank.MAYOR);
        if (mayor && !directory.logins().isEmpty()) {
            return Health.good();
        }
        return Health.bad(start.problem().orElseGet(() -> Messages.text("health.empty")));
    }
}
