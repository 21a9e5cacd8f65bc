package org.wenshu.registration.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.wenshu.registration.Refusals;

/** Where imports find their files, and how many they may be. */
@Component(service = Places.class, configurationPid = "org.wenshu.registration")
public class Places {

    private final Path staging;
    private final Optional<Path> root;
    private final ImportSettings settings;

    @Activate
    public Places(BundleContext context, ImportSettings settings) {
        this(
                settings.stagingDirectory().isBlank()
                        ? Path.of(context.getProperty("wenshu.data"), "imports")
                        : Path.of(settings.stagingDirectory()),
                settings);
    }

    Places(Path staging, ImportSettings settings) {
        this.staging = staging;
        this.settings = settings;
        this.root = Optional.of(settings.importDirectory())
                .filter(name -> !name.isBlank())
                .map(Path::of);
        try {
            Files.createDirectories(staging);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + staging, e);
        }
    }

    /** Tells whether directories can be imported here. */
    public boolean offersDirectories() {
        return root.isPresent();
    }

    int maximumFiles() {
        return settings.importMaximumFiles();
    }

    long maximumBytes() {
        return settings.importMaximumBytes();
    }

    int workers() {
        return Math.max(1, settings.importWorkers());
    }

    /** Where the uploaded file of an import is. */
    Path staged(String importId) {
        return staging.resolve(importId + ".zip");
    }

    Path staging() {
        return staging;
    }

    /**
     * A directory below the configured one.
     *
     * @param asked a path relative to it; {@code .} is itself
     * @throws org.wenshu.api.web.ProblemException if there is none, or it leads elsewhere, by links too
     */
    Path directory(String asked) {
        Path top = root.orElseThrow(Refusals::noImportDirectory);
        try {
            Path real = top.toRealPath();
            Path directory = real.resolve(asked).toRealPath();
            if (directory.startsWith(real) && Files.isDirectory(directory)) {
                return directory;
            }
        } catch (IOException | InvalidPathException missing) {
            throw Refusals.unknownDirectory();
        }
        throw Refusals.unknownDirectory();
    }
}
