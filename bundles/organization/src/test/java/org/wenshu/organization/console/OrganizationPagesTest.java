package org.wenshu.organization.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.ws.rs.core.MultivaluedHashMap;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.ProblemException;
import org.wenshu.organization.DistrictBench;
import org.wenshu.organization.account.Passwords;
import org.wenshu.organization.change.Changes;
import org.wenshu.organization.change.Desks;

class OrganizationPagesTest {

    private DistrictBench district;
    private OrganizationPages pages;

    @BeforeEach
    void open(@TempDir Path directory) {
        district = new DistrictBench(directory);
        Changes changes = district.changes();
        pages = new OrganizationPages(changes, new Desks(changes), new Passwords(district.tables));
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    void showsOrgansAndWhoHoldsWhat() {
        assertThat(html(pages.organs(null, caller("drafter")), "drafter"))
                .contains("区司法局", "方正平", "代字 营站司", "主管 司法", "2025-09-26")
                .doesNotContain("登记任职", "账号</a>");
        assertThat(html(pages.organs(null, caller("office-director")), "office-director"))
                .contains("登记任职", "name=\"_csrf\" value=\"token\"", "hx-boost=\"true\"");
        assertThat(html(pages.organs(LocalDate.parse("2020-01-01"), caller("drafter")), "drafter"))
                .contains("空缺")
                .doesNotContain("方正平");
    }

    @Test
    void recordsAbsencesAndShowsWhoStandsIn() {
        Response response = pages.absence(
                form("post", "vm2", "reason", "HOLIDAY", "from", "2025-09-26", "until", "2025-09-28", "basis", "区长批示"),
                caller("office-director"));

        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getLocation().getPath()).isEqualTo("/console/organization/absences");
        assertThat(html(pages.absences(caller("mayor")), "mayor")).contains("陆明川", "休假", "有效", "终止</button>");
        assertThat(html(pages.absences(caller("drafter")), "drafter")).doesNotContain("终止</button>", "登记</button>");
        assertThat(html(pages.organs(null, caller("drafter")), "drafter")).contains("常务副区长沈知行代行");
    }

    @Test
    void delegatesOrdersAndEnds() {
        pages.absence(
                form("post", "mayor", "reason", "BUSINESS_TRIP", "from", "2025-09-26", "until", "2025-09-28"),
                caller("mayor"));
        pages.delegate(
                form("delegate", "vm1", "scope", "GENERAL", "scope", "4", "from", "2025-09-26", "until", "2025-09-28"),
                caller("mayor"));
        pages.order(
                form("post", "vm3", "substitute", "vm1", "from", "2025-10-09", "until", "2025-10-10", "basis", "批示"),
                caller("office-director"));

        String html = html(pages.absences(caller("office-director")), "office-director");
        assertThat(html).contains("主持区政府工作", "签发表第 4 行", "区长委托", "安排代行", "终止</button>");
        assertThat(caller("vm1").posts()).contains("mayor");
    }

    @Test
    void changesPortfoliosAndPairs() {
        Caller office = caller("office-director");
        Response moved = pages.assign(
                form("leader", "vm4", "domains", "住建", "domains", "生态", "from", "2025-10-09", "basis", "7号"), office);
        pages.pair(form("one", "vm2", "other", "vm3", "from", "2025-10-09", "basis", "7号"), office);

        assertThat(moved.getLocation()).hasToString("/console/organization/portfolios?on=2025-10-09");
        String later = html(pages.portfolios(LocalDate.parse("2025-10-09"), office), "office-director");
        assertThat(later).contains("商务、文旅、市场监管、营商、住建、生态", "2025-10-08");
        String before = html(pages.portfolios(null, office), "office-director");
        assertThat(before).contains("住建、综合执法、生态");
    }

    @Test
    void appointsAndKeepsAccounts() {
        pages.appoint(
                form("post", "vm3", "person", "", "name", "令狐安", "from", "2025-09-26", "basis", "3号"),
                caller("office-director"));
        String person = district.tables
                .directory()
                .holders("vm3", district.today())
                .get(0)
                .id();
        pages.open(form("name", "linghu", "post", "vm3", "person", person), caller("it-admin"));

        assertThat(html(pages.accounts(caller("it-admin")), "it-admin")).contains("linghu", "令狐安", "未设置密码", "开设账号");
        pages.close("linghu", form("from", "2025-09-26"), caller("it-admin"));
        assertThat(html(pages.accounts(caller("auditor")), "auditor"))
                .contains("自 2025-09-26 注销")
                .doesNotContain("开设账号");
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> pages.accounts(caller("mayor")));
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> pages.absence(form("post", "vm2", "reason", "HOLIDAY"), caller("vm2")))
                .withMessageContaining("起始日期");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> pages.absence(
                        form("post", "vm2", "reason", "FUN", "from", "2025-09-26", "until", "2025-09-26"),
                        caller("vm2")))
                .withMessageContaining("事由");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> pages.close("vm1", form("from", "26.9."), caller("it-admin")))
                .withMessageContaining("日期");
    }

    private Caller caller(String name) {
        return district.caller(name);
    }

    private String html(Page page, String name) {
        return Rendering.of(page, caller(name));
    }

    private static MultivaluedMap<String, String> form(String... pairs) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        List<String> all = List.of(pairs);
        for (int i = 0; i < all.size(); i += 2) {
            fields.add(all.get(i), all.get(i + 1));
        }
        return fields;
    }
}
