package org.wenshu.registration.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.wenshu.api.organization.Account;
import org.wenshu.api.organization.Accounts;
import org.wenshu.api.web.Caller;
import org.wenshu.registration.RegistrationBench;
import org.wenshu.registration.Sha256;
import org.wenshu.registration.Upload;

/** Imports on a bench; each {@link #start} is what a restart makes of the same data. */
final class ImportBench implements AutoCloseable {

    static final int MOST_FILES = 60;

    final RegistrationBench bench;
    final Places places;
    final ImportBook book;
    ImportWork work;
    ImportRunner runner;
    Imports imports;

    ImportBench(Path directory, String importDirectory) {
        bench = new RegistrationBench(directory);
        places = new Places(directory.resolve("imports"), settings(importDirectory));
        book = bench.importBook();
        start();
    }

    void start() {
        ItemImport items = new ItemImport(bench.registration(), bench.gate());
        work = new ImportWork(book, places, items, bench.journal(), new Known());
        runner = new ImportRunner(book, work, places, bench.journal());
        imports = new Imports(bench.journal(), book, places, runner);
    }

    void stop() {
        runner.stop();
    }

    /** Waits until an import has ended. */
    ImportStatus ended(String id) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            ImportStatus status = book.find(id).orElseThrow();
            if (status.state() != ImportState.RUNNING) {
                return status;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("the import does not end: " + book.find(id));
    }

    /** Waits until the work was stopped, or an import has ended: then false. */
    boolean stopsOrEnds(String id) {
        while (book.find(id).orElseThrow().state() == ImportState.RUNNING) {
            if (work.stopped()) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
        return false;
    }

    static Upload upload(byte[] content) {
        String hash = HexFormat.of().formatHex(Sha256.digest().digest(content));
        return new Upload("公文.zip", content.length, hash, () -> new ByteArrayInputStream(content));
    }

    static byte[] zip(Map<String, String> files, Charset names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        stop();
        bench.close();
    }

    private static ImportSettings settings(String directory) {
        return new ImportSettings() {
            @Override
            public String importDirectory() {
                return directory;
            }

            @Override
            public String stagingDirectory() {
                return "";
            }

            @Override
            public int importMaximumFiles() {
                return MOST_FILES;
            }

            @Override
            public long importMaximumBytes() {
                return 1_000_000;
            }

            @Override
            public int importWorkers() {
                return 2;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return ImportSettings.class;
            }
        };
    }

    /** The bench's administrator and registrar. */
    private static final class Known implements Accounts {

        @Override
        public SignIn signIn(String name, char[] password) {
            return SignIn.REFUSED;
        }

        @Override
        public Optional<Account> account(String name, LocalDate on) {
            Caller caller = name.equals(RegistrationBench.ADMINISTRATOR.account())
                    ? RegistrationBench.ADMINISTRATOR
                    : RegistrationBench.REGISTRAR;
            return Optional.of(new Account(name, caller.person(), caller.organ(), caller.posts(), caller.roles()));
        }
    }
}
