package org.wenshu.rules;

import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.framework.ServiceRegistration;
import org.wenshu.api.rules.Rules;

/** The rules as a service, registered while there is a pack to answer. Safe for use by many threads. */
final class Publication implements AutoCloseable {

    private final Supplier<ServiceRegistration<Rules>> register;
    private Optional<ServiceRegistration<Rules>> registration = Optional.empty();

    Publication(Supplier<ServiceRegistration<Rules>> register) {
        this.register = register;
    }

    synchronized void set(boolean answering) {
        if (answering && registration.isEmpty()) {
            registration = Optional.of(register.get());
        } else if (!answering) {
            close();
        }
    }

    @Override
    public synchronized void close() {
        registration.ifPresent(ServiceRegistration::unregister);
        registration = Optional.empty();
    }
}
