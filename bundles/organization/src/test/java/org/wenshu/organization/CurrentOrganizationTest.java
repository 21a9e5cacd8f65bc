package org.wenshu.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.organization.Assignment;
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Organ;
import org.wenshu.api.organization.OrganType;
import org.wenshu.api.organization.Organization;
import org.wenshu.api.organization.Post;
import org.wenshu.api.organization.Rank;
import org.wenshu.api.organization.Role;

/** What everybody relies on, asked of the demonstration district through the service. */
class CurrentOrganizationTest {

    private static final LocalDate DAY = LocalDate.parse("2025-09-26");

    private DistrictBench district;
    private Organization organization;

    @BeforeEach
    void open(@TempDir Path directory) {
        district = new DistrictBench(directory);
        organization = new CurrentOrganization(district.tables);
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    void organsAreFoundByIdAndByName() {
        Organ justice = organization.organ("justice").orElseThrow();

        assertThat(organization.organNamed("区司法局")).contains(justice);
        assertThat(justice.principal()).contains("justice-head");
        assertThat(justice.legalUnit()).isEmpty();
        assertThat(organization.organ("nothing")).isEmpty();
        assertThat(organization.organs()).extracting(Organ::id).startsWith("gov", "gov-office", "justice");
    }

    @Test
    void outsideOrgansHaveNoHeadHere() {
        assertThat(organization.organs())
                .filteredOn(organ -> organ.type() == OrganType.OUTSIDE)
                .hasSize(3)
                .allSatisfy(organ -> assertThat(organ.principal()).isEmpty());
    }

    @Test
    void departmentsWithoutLegalUnitHaveNone() {
        assertThat(organization.organ("urban-enforcement").flatMap(Organ::legalUnit))
                .contains("urban-enforcement.legal-unit");
        assertThat(organization.organ("commerce").flatMap(Organ::legalUnit)).isEmpty();
    }

    @Test
    void postsAreFoundByIdAndByRole() {
        assertThat(organization.posts(Role.LEADER))
                .extracting(Post::id)
                .containsExactly("mayor", "vm1", "vm2", "vm3", "vm4");
        assertThat(organization.posts(Role.OFFICE_DIRECTOR)).hasSize(1);
        assertThat(organization.post("mayor")).map(Post::rank).contains(Rank.MAYOR);
        assertThat(organization.post("office-director")).map(Post::rank).contains(Rank.OFFICE_DIRECTOR);
    }

    @Test
    void everyDomainOfAnOrganHasALeader() {
        for (Organ organ : organization.organs()) {
            assertThat(organization.portfolioLeaders(organ.domains(), DAY))
                    .as(organ.id())
                    .hasSize(organ.domains().isEmpty() ? 0 : 1);
        }
        assertThat(organization.portfolioLeaders(List.of("住建", "商务"), DAY)).containsExactly("vm2", "vm4");
    }

    @Test
    void holdersActForThemselves() {
        assertThat(organization.holder("vm1", DAY)).contains("沈知行");
        assertThat(organization.holder("vm1", LocalDate.parse("2001-01-01"))).isEmpty();
        Assignment assignment = organization.assignment("vm1", DAY);
        assertThat(assignment.capacity()).isEqualTo(Capacity.OWN);
        assertThat(assignment.actingPost()).contains("vm1");
        assertThat(organization.assignment("mayor", "4", DAY).capacity()).isEqualTo(Capacity.OWN);
    }
}
