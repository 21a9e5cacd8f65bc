package org.wenshu.handling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.organization.Role;

/** The cast of the scenarios. Everybody is at their post until a test says who acts instead. */
final class District implements Organization {

    private static final Map<String, Organ> ORGANS = new HashMap<>();
    private static final Map<String, Post> POSTS = new HashMap<>();
    private static final Map<String, String> HOLDERS = new HashMap<>();

    static {
        organ("gov", "站前区人民政府", "区政府", OrganType.GOVERNMENT, "营站政发");
        organ("gov-office", "区人民政府办公室", "区政府办公室", OrganType.GOVERNMENT_OFFICE, "营站政办发");
        organ("justice", "站前区司法局", "区司法局", OrganType.DEPARTMENT, "营站司");
        organ("urban-enforcement", "站前区综合执法局", "区综合执法局", OrganType.DEPARTMENT, "营站综执");
        organ("human-resources", "站前区人力资源和社会保障局", "区人社局", OrganType.DEPARTMENT, "营站人社");
        organ("health", "站前区卫生健康局", "区卫健局", OrganType.DEPARTMENT, "");
        organ("civil-affairs", "站前区民政局", "区民政局", OrganType.DEPARTMENT, "营站民");
        organ("finance", "站前区财政局", "区财政局", OrganType.DEPARTMENT, "营站财");
        organ("yuejin", "跃进街道办事处", "跃进街道", OrganType.SUBDISTRICT_OFFICE, "");
        organ("city", "营口市人民政府", "市政府", OrganType.OUTSIDE, "");
        post("mayor", "区长", "gov", Rank.MAYOR, "高区长", Role.LEADER);
        post("vm1", "常务副区长", "gov", Rank.VICE_MAYOR, "甲副区长", Role.LEADER);
        post("vm4", "副区长", "gov", Rank.VICE_MAYOR, "丁副区长", Role.LEADER);
        post("justice-head", "局长", "justice", Rank.PRINCIPAL, "己局长", Role.JUSTICE_HEAD);
        post("vm2", "副区长", "gov", Rank.VICE_MAYOR, "乙副区长", Role.LEADER);
        post("office-director", "主任", "gov-office", Rank.OFFICE_DIRECTOR, "丙主任", Role.OFFICE_DIRECTOR);
        post("registrar", "机要员", "gov-office", Rank.STAFF, "丁机要", Role.REGISTRAR);
        post("justice-reviewer", "审核员", "justice", Rank.STAFF, "戊审核", Role.JUSTICE_REVIEWER);
        for (String organ :
                List.of("urban-enforcement", "human-resources", "civil-affairs", "finance", "health", "yuejin")) {
            post(organ + ".principal", "局长", organ, Rank.PRINCIPAL, organ + "局长", Role.PRINCIPAL);
            post(organ + ".legal-unit", "法规科科长", organ, Rank.STAFF, organ + "法规", Role.LEGAL_UNIT);
            post(organ + ".drafter", "起草人", organ, Rank.STAFF, organ + "起草", Role.DRAFTER);
        }
    }

    private final Map<String, Assignment> substitutes = new ConcurrentHashMap<>();

    private static void organ(String id, String name, String shortName, OrganType type, String code) {
        Optional<String> issuerCode = code.isEmpty() ? Optional.empty() : Optional.of(code);
        ORGANS.put(
                id,
                new Organ(
                        id,
                        name,
                        shortName,
                        type,
                        issuerCode,
                        List.of(),
                        Optional.of(id + ".legal-unit"),
                        Optional.of(id + ".principal")));
    }

    private static void post(String id, String title, String organ, Rank rank, String holder, Role role) {
        POSTS.put(id, new Post(id, title, organ, rank, Set.of(role)));
        HOLDERS.put(id, holder);
    }

    /** From now on somebody else acts for a post. */
    void substitute(String post, String actingPost, Capacity capacity) {
        substitutes.put(
                post, new Assignment(post, Optional.of(actingPost), Optional.of(HOLDERS.get(actingPost)), capacity));
    }

    void back(String post) {
        substitutes.remove(post);
    }

    void leaveUnarranged(String post) {
        substitutes.put(post, new Assignment(post, Optional.empty(), Optional.empty(), Capacity.PENDING_ARRANGEMENT));
    }

    static String person(String post) {
        return HOLDERS.get(post);
    }

    @Override
    public Optional<Organ> organ(String id) {
        return Optional.ofNullable(ORGANS.get(id));
    }

    @Override
    public Optional<Organ> organNamed(String name) {
        return organs().stream().filter(organ -> organ.name().equals(name)).findFirst();
    }

    @Override
    public List<Organ> organs() {
        return List.copyOf(ORGANS.values());
    }

    @Override
    public Optional<Post> post(String id) {
        return Optional.ofNullable(POSTS.get(id));
    }

    @Override
    public List<Post> posts(Role role) {
        return POSTS.values().stream()
                .filter(post -> post.roles().contains(role))
                .toList();
    }

    @Override
    public Optional<String> holder(String post, LocalDate on) {
        return Optional.ofNullable(HOLDERS.get(post));
    }

    @Override
    public List<String> portfolioLeaders(List<String> domains, LocalDate on) {
        return List.of("vm2");
    }

    @Override
    public Assignment assignment(String post, LocalDate on) {
        return substitutes.getOrDefault(
                post, new Assignment(post, Optional.of(post), Optional.ofNullable(HOLDERS.get(post)), Capacity.OWN));
    }

    @Override
    public Assignment assignment(String post, String matter, LocalDate on) {
        return assignment(post, on);
    }
}
