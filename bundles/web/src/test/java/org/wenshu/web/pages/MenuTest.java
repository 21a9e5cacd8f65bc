package org.wenshu.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wenshu.api.organization.Role;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.MenuEntry;

class MenuTest {

    private record Entry(String label, String path, String icon, int order, Set<Role> roles) implements MenuEntry {}

    private final Menu menu = new Menu();

    @Test
    void showsEachCallerWhatTheirRolesAllow() {
        menu.add(new Entry("审核", "/console/review/", "scale", 2, Set.of(Role.JUSTICE_REVIEWER, Role.JUSTICE_HEAD)));
        menu.add(new Entry("登记", "/console/registration/", "file", 1, Set.of(Role.REGISTRAR)));
        menu.add(new Entry("检索", "/console/archive/", "search", 3, Set.of()));
        assertThat(menu.of(caller(Role.REGISTRAR))).extracting(Menu.Item::label).containsExactly("登记", "检索");
        assertThat(menu.of(caller(Role.JUSTICE_HEAD, Role.REGISTRAR)))
                .extracting(Menu.Item::label)
                .containsExactly("登记", "审核", "检索");
        assertThat(menu.of(caller())).extracting(Menu.Item::label).containsExactly("检索");
    }

    @Test
    void followsEntriesThatComeAndGo() {
        Entry entry = new Entry("检索", "/console/archive/", "search", 3, Set.of());
        menu.add(entry);
        menu.remove(entry);
        assertThat(menu.of(caller())).isEmpty();
        menu.add(entry);
        assertThat(menu.of(caller())).hasSize(1);
    }

    private static Caller caller(Role... roles) {
        return new Caller("a", "甲", "office", Set.of(), Set.of(roles));
    }
}
