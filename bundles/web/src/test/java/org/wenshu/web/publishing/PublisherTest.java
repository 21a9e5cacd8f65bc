package org.wenshu.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.wenshu.api.web.PublishedRoutes;
import org.wenshu.web.openapi.Descriptions;

class PublisherTest {

    @TempDir
    private Path data;

    private Site site;
    private PublishedRoutes routes;
    private int announcements;
    private Publisher publisher;

    @BeforeEach
    void open() throws Exception {
        site = new Site(data);
        ServiceRegistration<?> registration = fake(ServiceRegistration.class, Map.of("setProperties", args -> {
            announcements++;
            return null;
        }));
        BundleContext context = fake(BundleContext.class, Map.of("registerService", args -> {
            routes = (PublishedRoutes) args[1];
            return registration;
        }));
        publisher = new Publisher(context, site.destinations, site.providers, new Descriptions());
    }

    @AfterEach
    void close() throws Exception {
        site.close();
    }

    @Test
    void followsAResourceThatComesAndGoesAndComesBack() throws Exception {
        for (int round = 0; round < 2; round++) {
            Desk desk = new Desk();
            publisher.publish(desk, reference("/api/desk", "org.wenshu.desk"));
            assertThat(routes.paths()).containsExactly("/api/desk");
            assertThat(routes.pathsOf("org.wenshu.desk")).containsExactly("/api/desk");
            assertThat(status()).isEqualTo(200);
            publisher.withdraw(desk);
            assertThat(routes.paths()).isEmpty();
            assertThat(status()).isEqualTo(404);
        }
        assertThat(announcements).isEqualTo(4);
    }

    @Test
    void followsASoapEndpointLikewise() throws Exception {
        for (int round = 0; round < 2; round++) {
            SoapDesk desk = new SoapDesk();
            publisher.publishSoap(desk, reference("/services/desk", "org.wenshu.desk"));
            assertThat(routes.pathsOf("org.wenshu.desk")).containsExactly("/services/desk");
            assertThat(Site.send(site.request("/services/desk?wsdl")).statusCode())
                    .isEqualTo(200);
            publisher.withdrawSoap(desk);
            assertThat(routes.paths()).isEmpty();
            assertThat(Site.send(site.request("/services/desk?wsdl")).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void letsRequestsFinishAfterTakingThePathBack() throws Exception {
        List<String> seen = new ArrayList<>();
        publisher.drainHere((String path, Duration limit) -> {
            seen.add(path + " " + routes.paths() + " " + answered());
            return true;
        });
        Desk desk = new Desk();
        publisher.publish(desk, reference("/api/desk", "org.wenshu.desk"));
        publisher.withdraw(desk);
        assertThat(seen).containsExactly("/api/desk [] 200");
    }

    @Test
    void leavesAPathToWhoHasIt() throws Exception {
        Desk second = new Desk();
        publisher.publish(new Desk(), reference("/api/desk", "org.wenshu.desk"));
        publisher.publish(second, reference("/api/desk", "org.wenshu.thief"));
        assertThat(routes.pathsOf("org.wenshu.thief")).isEmpty();
        assertThat(publisher.check().ready()).isFalse();
        publisher.withdraw(second);
        assertThat(status()).isEqualTo(200);
        assertThat(publisher.check().ready()).isTrue();
    }

    @Test
    void refusesPathsThatAreNone() {
        publisher.publish(new Desk(), reference("desk/../x", "org.wenshu.desk"));
        assertThat(routes.paths()).isEmpty();
        assertThat(publisher.check().detail()).contains("org.wenshu.desk");
    }

    @Test
    void takesAllBackWhenItStops() throws Exception {
        publisher.publish(new Desk(), reference("/api/desk", "org.wenshu.desk"));
        publisher.stop();
        assertThat(status()).isEqualTo(404);
    }

    private int status() throws Exception {
        return Site.send(site.request("/api/desk/count")).statusCode();
    }

    private int answered() {
        try {
            return status();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private <T> ServiceReference<T> reference(String path, String owner) {
        File spool = data.resolve("spool").toFile();
        Bundle bundle = fake(Bundle.class, Map.of("getSymbolicName", args -> owner, "getDataFile", args -> spool));
        return fake(ServiceReference.class, Map.of("getBundle", args -> bundle, "getProperty", args -> path));
    }

    private interface Answer {
        Object to(Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Map<String, Answer> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answers.getOrDefault(
                                method.getName(), args -> null)
                        .to(arguments)));
    }
}
