package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody in front of a browser, who notes every complaint of it: errors in the console (violations of the content
 * security policy among them), requests that failed or were refused.
 */
final class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of(System.getProperty("wenshu.screenshots"));

    /** What is wrong with a page for those who cannot see it, and for narrow screens. */
    private static final String FLAWS =
            """
            () => {
              const flaws = [];
              if (document.documentElement.lang !== 'zh-CN') flaws.push('language ' + document.documentElement.lang);
              if (!document.title.trim()) flaws.push('no title');
              for (const field of document.querySelectorAll('input:not([type=hidden]), select, textarea')) {
                if (!field.labels.length && !field.ariaLabel) flaws.push('no label: ' + field.outerHTML);
              }
              if (document.documentElement.scrollWidth > document.documentElement.clientWidth) flaws.push('too wide');
              if (/\\b[A-Z]+_[A-Z_]+\\b/.test(document.body.innerText)) flaws.push('a constant in the text');
              return flaws;
            }
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int pages;

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onLoad(loaded -> pages++);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequestFailed(request -> {
            // whoever leaves a page leaves its stream of events, too
            if (!request.resourceType().equals("eventsource")) {
                complaints.add("failed: " + request.url() + " " + request.failure());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + ": " + response.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Fills the form that everybody meets first; ends on the page that was asked for. */
    Visitor signIn(String account) {
        page.navigate("/");
        page.getByLabel("账号").fill(account);
        page.getByLabel("口令").fill(Settings.DEMO_PASSWORD);
        press("登录");
        return this;
    }

    /** Opens a page and looks at it. */
    Visitor open(String path) {
        page.navigate(path);
        return looks();
    }

    Visitor fill(String label, String text) {
        page.getByLabel(label).fill(text);
        return this;
    }

    Visitor choose(String label, String option) {
        page.getByLabel(label).selectOption(option);
        return this;
    }

    /** Chooses the same in every field of a group. */
    Visitor chooseAll(String group, String option) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group))
                .locator("select")
                .all()
                .forEach(field -> field.selectOption(new SelectOption().setLabel(option)));
        return this;
    }

    /** Presses a button and looks at the page where that leads. */
    Visitor press(String button) {
        return leave(button(button));
    }

    /** Follows a link and looks at the page. */
    Visitor follow(String link) {
        return leave(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first());
    }

    /** Opens a tab of the page. */
    Visitor tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        return this;
    }

    /** Leafs through a list until it shows a link. */
    Visitor leafTo(String link) {
        Locator found = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link));
        Locator next = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("下一页"));
        while (found.count() == 0 && next.count() > 0) {
            follow("下一页");
        }
        return this;
    }

    /** Presses the first button of that name in some part of the page. */
    Visitor pressIn(String button, Locator part) {
        return leave(part.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first());
    }

    Visitor sees(String... texts) {
        assertThat(page.locator("body").innerText()).contains(texts);
        return this;
    }

    /** The page is where it should be. */
    Visitor isAt(String pathPattern) {
        assertThat(page.url()).matches("http://[^/]+" + pathPattern);
        return this;
    }

    /** Keeps a picture of the whole page. */
    Visitor picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        return this;
    }

    /** The browser had nothing to complain about so far. */
    private Visitor looks() {
        assertThat(page.evaluate(FLAWS)).as(page.url()).isEqualTo(List.of());
        assertThat(complaints).as(page.url()).isEmpty();
        return this;
    }

    private Visitor leave(Locator way) {
        int before = pages;
        way.click();
        page.waitForCondition(() -> pages > before);
        return looks();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
