package org.wenshu.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.organization.Role;

/** Two departments, a subdistrict office and the city government. */
public final class SmallOrganization implements Organization {

    private static final List<Organ> ORGANS = List.of(
            organ("gov-office", "站前区人民政府办公室", "区政府办公室", OrganType.GOVERNMENT_OFFICE),
            organ("civil-affairs", "站前区民政局", "区民政局", OrganType.DEPARTMENT),
            organ("finance", "站前区财政局", "区财政局", OrganType.DEPARTMENT),
            organ("street-a", "站前区八田地街道办事处", "八田地街道", OrganType.SUBDISTRICT_OFFICE),
            organ("city", "营口市人民政府", "市政府", OrganType.OUTSIDE));

    private static Organ organ(String id, String name, String shortName, OrganType type) {
        return new Organ(id, name, shortName, type, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    @Override
    public Optional<Organ> organ(String id) {
        return ORGANS.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Organ> organNamed(String name) {
        return ORGANS.stream()
                .filter(o -> o.name().equals(name) || o.shortName().equals(name))
                .findFirst();
    }

    @Override
    public List<Organ> organs() {
        return ORGANS;
    }

    @Override
    public Optional<Post> post(String id) {
        return posts(Role.OFFICE_DIRECTOR).stream()
                .filter(p -> p.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Post> posts(Role role) {
        return role == Role.OFFICE_DIRECTOR
                ? List.of(new Post("office-director", "主任", "gov-office", Rank.OFFICE_DIRECTOR, Set.of(role)))
                : List.of();
    }

    @Override
    public Optional<String> holder(String post, LocalDate on) {
        return Optional.empty();
    }

    @Override
    public List<String> portfolioLeaders(List<String> domains, LocalDate on) {
        return List.of();
    }

    @Override
    public Assignment assignment(String post, LocalDate on) {
        return new Assignment(post, Optional.empty(), Optional.empty(), Capacity.PENDING_ARRANGEMENT);
    }
}
