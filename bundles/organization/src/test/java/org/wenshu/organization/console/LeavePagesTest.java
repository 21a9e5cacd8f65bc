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
import org.wenshu.api.organization.Capacity;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.ProblemException;
import org.wenshu.organization.DistrictBench;
import org.wenshu.organization.change.Changes;
import org.wenshu.organization.change.LeaveDesks;

class LeavePagesTest {

    private DistrictBench district;
    private LeavePages pages;

    @BeforeEach
    void open(@TempDir Path directory) {
        district = new DistrictBench(directory);
        district.at("2025-09-19");
        Changes changes = district.changes();
        pages = new LeavePages(changes, district.leaves(), new LeaveDesks(changes, district.leaves()));
    }

    @AfterEach
    void close() {
        district.close();
    }

    @Test
    void aViceMayorAsksAndTheMayorApproves() {
        assertThat(list("vm2"))
                .contains("申请请假", "副区长陆明川", "name=\"_csrf\" value=\"token\"", "没有待办理的请假")
                .doesNotContain("主持工作的书面授权");
        String id = asks("vm2", "post", "vm2");

        assertThat(list("mayor")).contains("待区长批准", "/console/organization/leave/" + id);
        assertThat(detail(id, "mayor")).contains("批准</button>", "不同意</button>", "尚未生效");
        assertThat(detail(id, "vm2")).contains("销假或者撤回</button>").doesNotContain("批准</button>");
        assertThat(detail(id, "office-director")).contains("标记紧急，立即生效</button>");
        Response approved = pages.approve(id, form("note", "同意"), district.caller("mayor"));

        assertThat(approved.getStatus()).isEqualTo(303);
        assertThat(approved.getLocation().getPath()).isEqualTo("/console/organization/leave/" + id);
        assertThat(detail(id, "mayor"))
                .contains("已批准", "2025-09-22 至 2025-09-24 由他人代行", "顾承远", "同意")
                .doesNotContain("批准</button>");
        assertThat(list("vm2")).contains("已批准");
    }

    @Test
    void aPrincipalsLeaveGoesThroughTheOffice() {
        assertThat(list("drafter-finance")).contains("局长刘景行", "主持工作的书面授权", "杨若水");
        String id = asks(
                "drafter-finance",
                "post",
                "finance.principal",
                "actingPost",
                "finance.legal-unit",
                "designation",
                "营站财〔2025〕9号");

        assertThat(list("office-director")).contains("报备未完成");
        assertThat(detail(id, "office-director")).contains("报送区长和分管副区长</button>", "杨若水（营站财〔2025〕9号）");
        pages.acknowledge(id, form("leader", ""), district.caller("office-director"));
        assertThat(list("vm1")).contains("待区长顾承远、常务副区长沈知行签收");
        assertThat(detail(id, "office-director")).contains("登记已告知</button>");
        pages.acknowledge(id, form("leader", "mayor", "note", "电话报告"), district.caller("office-director"));
        pages.acknowledge(id, form("note", "知悉"), district.caller("vm1"));

        assertThat(detail(id, "vm1")).contains("已报备", "签收（常务副区长沈知行）", "电话报告", "知悉");
        assertThat(capacity("finance.principal", "2025-09-23")).isEqualTo(Capacity.ACTING_FOR);
    }

    @Test
    void bothAwayAsksTheMayor() {
        for (String post : List.of("vm1", "vm2")) {
            pages.approve(asks(post, "post", post), form(), district.caller("mayor"));
        }

        assertThat(list("office-director")).contains("待安排代行", "请区政府办公室报请区长安排", "安排代行</button>");
        assertThat(list("mayor")).contains("安排代行</button>");
        assertThat(list("vm3")).contains("请区政府办公室报请区长安排").doesNotContain("安排代行</button>");
        assertThat(list("drafter")).doesNotContain("待安排代行");
    }

    @Test
    void emergenciesRefusalsAndReturns() {
        String refused = asks("vm3", "post", "vm3");
        pages.refuse(refused, form("note", "会议"), district.caller("mayor"));
        String id = asks("vm2", "post", "vm2");
        district.at("2025-09-22");
        assertThat(detail(id, "vm2")).contains("第四十一条");
        pages.emergency(id, form("note", "防汛"), district.caller("office-director"));
        assertThat(detail(id, "vm2")).contains("紧急生效，待补办", "防汛").doesNotContain("第四十一条");
        district.at("2025-09-23");
        pages.giveBack(id, form("on", "2025-09-23"), district.caller("vm2"));

        assertThat(detail(id, "vm2"))
                .contains("已销假", "2025-09-22 至 2025-09-22 由他人代行")
                .doesNotContain("<button");
        assertThat(detail(refused, "vm3")).contains("不同意", "会议");
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> detail(id, "registrar"))
                .matches(problem -> problem.problem().status() == 404);
    }

    @Test
    void theMenuIsForThoseConcerned() {
        LeaveMenu menu = new LeaveMenu();

        assertThat(menu.label()).isEqualTo("请假与报备");
        assertThat(menu.path()).isEqualTo("/console/organization/leave/");
        assertThat(menu.roles()).contains(Role.LEADER, Role.PRINCIPAL).doesNotContain(Role.REGISTRAR);
    }

    private Capacity capacity(String post, String day) {
        return district.tables.directory().acting(post, LocalDate.parse(day)).capacity();
    }

    private String asks(String account, String... more) {
        MultivaluedMap<String, String> fields =
                form("reason", "BUSINESS_TRIP", "from", "2025-09-22", "until", "2025-09-24");
        fields.putAll(form(more));
        String location =
                pages.request(fields, district.caller(account)).getLocation().getPath();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String list(String account) {
        return Rendering.of(pages.leaves(district.caller(account)), district.caller(account));
    }

    private String detail(String id, String account) {
        return Rendering.of(pages.leave(id, district.caller(account)), district.caller(account));
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
