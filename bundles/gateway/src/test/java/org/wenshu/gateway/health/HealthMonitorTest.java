package org.wenshu.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.wenshu.api.health.HealthCheck;
import org.wenshu.api.journal.JournalMaintenance.ConsumerState;
import org.wenshu.api.web.WebResource;
import org.wenshu.gateway.TestSettings;
import org.wenshu.gateway.hold.TestRoutes;

class HealthMonitorTest {

    private final Bundle review = bundle("org.wenshu.review", Bundle.ACTIVE);
    private final HealthChecks checks = new HealthChecks();
    private final TestConsumers journal = new TestConsumers();
    private final Routes routes = new Routes(runtime("/api/review"));

    @Test
    void isReadyWhenEverythingThatIsDeclaredIsThere() {
        routes.here(TestRoutes.of("org.wenshu.review", "/api/review"));
        assertThat(readiness("review", review).ready()).isTrue();
    }

    @Test
    void namesTheRouteThatIsNotAnswered() {
        Readiness readiness = readiness("", review);
        assertThat(readiness.ready()).isFalse();
        assertThat(readiness.bundles().get("review").problem()).contains("/api/review");
    }

    @Test
    void namesBundlesThatAreExpectedAndAbsent() {
        assertThat(readiness("filing").bundles().get("filing").ready()).isFalse();
    }

    @Test
    void noticesABundleThatDoesNotRun() {
        assertThat(readiness("", bundle("org.wenshu.review", Bundle.RESOLVED)).ready())
                .isFalse();
    }

    @Test
    void listensToTheBundlesOwnChecksAndConsumers() {
        routes.here(TestRoutes.of("org.wenshu.review", "/api/review"));
        HealthCheck failing = check("review", () -> {
            throw new IllegalStateException("broken");
        });
        checks.add(failing);
        journal.put(new ConsumerState("review-opinions", "REACTION", 1, ""));
        journal.breakAfter(review, "1.0.0");
        assertThat(readiness("", review).bundles().get("review").problem()).contains("broken", "poison");
        checks.remove(failing);
        journal.breakAfter(review, "9.0.0");
        assertThat(readiness("", review).ready()).isTrue();
    }

    private Readiness readiness(String expected, Bundle... bundles) {
        BundleContext context = answering(BundleContext.class, Map.of("getBundles", bundles));
        return new HealthMonitor(
                        context, TestSettings.with(Map.of("expected", expected)), checks, routes, journal.connected())
                .readiness();
    }

    private static HealthCheck check(String bundle, java.util.function.Supplier<HealthCheck.Health> health) {
        return new HealthCheck() {
            @Override
            public String bundle() {
                return bundle;
            }

            @Override
            public Health check() {
                return health.get();
            }
        };
    }

    private static Bundle bundle(String name, int state) {
        return answering(
                Bundle.class,
                Map.of(
                        "getSymbolicName",
                        name,
                        "getState",
                        state,
                        "getVersion",
                        new Version("1.0.0"),
                        "getHeaders",
                        new java.util.Hashtable<>()));
    }

    private static ServiceComponentRuntime runtime(String path) {
        ComponentDescriptionDTO component = new ComponentDescriptionDTO();
        component.serviceInterfaces = new String[] {WebResource.class.getName()};
        component.properties = Map.of("wenshu.web.path", path);
        return answering(
                ServiceComponentRuntime.class,
                Map.of("getComponentDescriptionDTOs", List.of(component), "getComponentConfigurationDTOs", List.of()));
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
