package org.wenshu.organization.seed;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.BundleContext;

/**
 * How this installation starts.
 *
 * @param demo whether it is a demonstration
 * @param demoPassword the password of the demonstration's accounts; empty if none was set
 * @param file the organization file of an installation in earnest; it may be missing
 */
record Settings(boolean demo, Optional<String> demoPassword, Path file) {

    static Settings of(BundleContext context) {
        String data = Optional.ofNullable(context.getProperty("wenshu.data")).orElse("data");
        return new Settings(
                Boolean.parseBoolean(context.getProperty("wenshu.demo")),
                Optional.ofNullable(context.getProperty("wenshu.demo.password"))
                        .filter(password -> !password.isBlank()),
                Path.of(data, "organization.yaml"));
    }

    @Override
    public String toString() {
        return demo ? "demonstration" : file.toString();
    }
}
