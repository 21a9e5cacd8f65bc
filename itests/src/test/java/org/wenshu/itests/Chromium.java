package org.wenshu.itests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of this machine, without a window. One thread only. */
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;
    private final Node node;

    Chromium(Node node) {
        this.node = node;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    /** Somebody with a browser of the own, not signed in. */
    Visitor visitor() {
        return visitor(node.address());
    }

    /** The same on another server. */
    Visitor visitor(URI address) {
        return new Visitor(browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address.toString())
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1366, 768)));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
