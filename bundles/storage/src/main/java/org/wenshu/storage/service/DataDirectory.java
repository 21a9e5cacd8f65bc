package org.wenshu.storage.service;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.wenshu.api.storage.StorageException;

/** Decides where all data lies. There is no default: data in a place nobody chose would be lost with it. */
final class DataDirectory {

    private DataDirectory() {}

    static Path of(StorageConfiguration configuration, BundleContext context) {
        return Stream.of(configuration.data(), context.getProperty("wenshu.data"))
                .filter(Objects::nonNull)
                .filter(path -> !path.isBlank())
                .findFirst()
                .map(Path::of)
                .orElseThrow(() -> new StorageException("neither wenshu.data nor org.wenshu.storage/data is set"));
    }
}
