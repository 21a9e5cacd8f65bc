package org.wenshu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceRegistration;
import org.wenshu.api.rules.Rules;

class PublicationTest {

    private final AtomicInteger registered = new AtomicInteger();
    private final AtomicInteger unregistered = new AtomicInteger();
    private final Publication publication = new Publication(this::register);

    @Test
    void registersOnceHoweverOftenPacksAreSwapped() {
        publication.set(true);
        publication.set(true);
        publication.set(true);

        assertThat(registered).hasValue(1);
        assertThat(unregistered).hasValue(0);
    }

    @Test
    void goesWithTheLastPackAndComesBackWithTheNext() {
        publication.set(true);
        publication.set(false);
        publication.set(false);
        publication.set(true);

        assertThat(registered).hasValue(2);
        assertThat(unregistered).hasValue(1);
    }

    @Test
    void closesOnce() {
        publication.set(true);
        publication.close();
        publication.close();

        assertThat(unregistered).hasValue(1);
    }

    @SuppressWarnings("unchecked")
    private ServiceRegistration<Rules> register() {
        registered.incrementAndGet();
        return (ServiceRegistration<Rules>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ServiceRegistration.class}, (proxy, method, arguments) -> {
                    unregistered.incrementAndGet();
                    return null;
                });
    }
}
