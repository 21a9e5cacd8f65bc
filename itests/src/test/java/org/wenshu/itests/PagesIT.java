package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the menu and the tabs offer to somebody can be opened and read, also on a narrow screen. */
@ExtendWith(Distribution.class)
class PagesIT {

    private static final int NARROW = 800;

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "office-director", "justice-reviewer", "it-admin", "auditor", "archivist"})
    void everythingOnOfferOpens(String account, Node node) {
        try (Chromium chromium = new Chromium(node);
                Visitor visitor = chromium.visitor().signIn(account)) {
            visitor.page().setViewportSize(NARROW, 768);
            Set<String> offers = addresses(visitor, "#menu a");
            assertThat(offers).hasSizeGreaterThan(4);

            for (String offer : offers) {
                for (String tab : addresses(visitor.open(offer), ".nav-tabs a")) {
                    visitor.open(tab);
                }
            }
        }
    }

    private static Set<String> addresses(Visitor visitor, String links) {
        Set<String> addresses = new LinkedHashSet<>();
        for (Locator link : visitor.page().locator(links).all()) {
            addresses.add(link.getAttribute("href"));
        }
        return addresses;
    }
}
