package org.wenshu.storage;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.wenshu.api.storage.Dialect;
import org.wenshu.api.storage.Schema;

/** The named scripts of a schema. Flyway would scan a class path, which a bundle does not have. */
final class Scripts implements ResourceProvider {

    private final List<LoadableResource> scripts;

    Scripts(Schema schema, Dialect dialect) {
        this.scripts = schema.scripts().stream()
                .<LoadableResource>map(name -> Script.of(schema, dialect, name))
                .toList();
    }

    @Override
    public LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getFilename().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
                .toList();
    }
}
