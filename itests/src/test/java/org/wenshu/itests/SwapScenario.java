package org.wenshu.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Bundles are replaced again and again while an office works with all of them and a case is under review: no request
 * fails, nothing is lost, nothing is there twice, and the case does not notice.
 */
final class SwapScenario {

    private static final int SWAPS = 10;
    private static final int REQUESTS_PER_SECOND = 100;
    private static final int STRANGERS_PER_SECOND = 10;
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final List<String> VERSIONS = List.of("0.1.1", "0.1.2");

    private static final int HELD_BY_CACHES = 4;

    private final ProcessNode node;
    private final Receipts receipts = new Receipts();
    private final OfficeDay office;

    /** A node whose JVM drops caches after seconds instead of minutes, so that what is left behind shows. */
    static ProcessNode node(String name) {
        return ProcessNode.fresh(name).with("EXTRA_JAVA_OPTS", "-XX:SoftRefLRUPolicyMSPerMB=10");
    }

    /** Brings a case into review on a node that has just been started. */
    SwapScenario(ProcessNode node) {
        this.node = node;
        this.office = new OfficeDay(node, receipts);
        Figures cold = Load.start(REQUESTS_PER_SECOND / 2, office).after(WARM_UP);
        assertThat(cold.failures()).isEmpty();
    }

    /** Replaces each of the bundles ten times under load and checks all that must hold. */
    void replace(List<String> bundles) {
        JsonNode before = review();
        int loaders = classLoaders();

        Load strangers = Load.start(STRANGERS_PER_SECOND, new Strangers(node));
        Load load = Load.start(REQUESTS_PER_SECOND, office);
        String reports = node.shell(script(bundles));
        Figures figures = load.stop();
        Figures refused = strangers.stop();

        System.out.println(reports.strip() + "\nswaps under load: " + figures + "\n" + refused.perCall());
        bundles.forEach(bundle -> assertThat(reports)
                .as("reports of " + SWAPS + " swaps of " + bundle)
                .containsPattern(Pattern.compile(
                        "(模块 " + bundle + " 已由 .+? 替换为 0\\.1\\.[12]。.*?){" + SWAPS + "}", Pattern.DOTALL)));
        assertThat(figures.failures()).isEmpty();
        assertThat(refused.failures()).isEmpty();
        assertThat(review()).isEqualTo(before);
        assertNothingLost();
        // Caches may still hold the last versions before; a leak holds all ten.
        assertThat(classLoaders() - loaders)
                .as("class loaders that were left behind")
                .isLessThanOrEqualTo(HELD_BY_CACHES * bundles.size());
    }

    private int classLoaders() {
        return NodeMemory.bundleClassLoaders(node.handle().pid());
    }

    private void assertNothingLost() {
        int documents = receipts.assertKept(node);
        assertThat(documents).as("documents: all were acknowledged").isEqualTo(receipts.count() + 1);
        int concluded = Clerks.done(node.as("auditor").get("/api/review/reviews?state=DONE"))
                .get("total")
                .asInt();
        assertThat(concluded).as("concluded reviews").isEqualTo(office.concluded() + 1);
        assertThat(node.shell("wenshu:verify")).contains("日志账完好", "原件完好");
        assertThat(node.shell("wenshu:status")).contains("在线，全部请求短暂等待", "重新启动");
    }

    private JsonNode review() {
        return Clerks.done(node.as("auditor").get("/api/review/reviews/" + office.review()));
    }

    private String script(List<String> bundles) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < SWAPS; i++) {
            String version = VERSIONS.get(i % VERSIONS.size());
            for (String bundle : bundles) {
                lines.add("wenshu:swap " + bundle + " "
                        + BundleJar.version(node, bundle, version).toUri());
                lines.add("shell:sleep 1");
            }
        }
        return String.join("\n", lines);
    }
}
