package org.wenshu.registration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.registration.RegistrationBench.ADMINISTRATOR;
import static org.wenshu.registration.RegistrationBench.AUDITOR;
import static org.wenshu.registration.RegistrationBench.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wenshu.registration.Stated;

class ZipErasureTest {

    private static final String SECRET = "磐石计划";

    @TempDir
    private Path directory;

    /** Three members; the names and remarks tell as much as the content. */
    private static byte[] zip(int method, byte[] before) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String name : List.of("a.txt", SECRET + ".txt", "b.txt")) {
                byte[] content = ("内容 " + name + " ").repeat(20).getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(name);
                entry.setMethod(method);
                if (method == ZipEntry.STORED) {
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                entry.setComment("备注 " + name);
                entry.setExtra(field("附加 " + name));
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
            zip.setComment("全部");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A field as Info-ZIP writes the name once more. */
    private static byte[] field(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] field = new byte[bytes.length + 4];
        field[0] = 0x75;
        field[1] = 0x70;
        field[2] = (byte) bytes.length;
        System.arraycopy(bytes, 0, field, 4, bytes.length);
        return field;
    }

    private static boolean holds(Path file, String words) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return bytes.contains(new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {ZipEntry.STORED, ZipEntry.DEFLATED})
    void oneMemberIsErasedAndTheOthersStay(int method) throws IOException {
        Path zip = Files.write(directory.resolve("x.zip"), zip(method, "before".getBytes(StandardCharsets.UTF_8)));
        long size = Files.size(zip);
        assertThat(holds(zip, SECRET)).isTrue();

        try (ZipSource open = ZipSource.open(zip)) {
            List<Item> items = new ArrayList<>();
            open.items().forEachRemaining(items::add);
            items.get(1).content().forget();
            assertThat(text(items.get(2))).as("what is open stays readable").startsWith("内容 b.txt");
        }

        assertThat(holds(zip, SECRET)).isFalse();
        assertThat(zip).hasSize(size);
        try (ZipSource again = ZipSource.open(zip)) {
            Iterator<Item> items = again.items();
            assertThat(text(items.next())).startsWith("内容 a.txt");
            Item erased = items.next();
            assertThat(erased.content().forgotten()).isTrue();
            assertThat(erased.key()).isEqualTo("000001");
            Item last = items.next();
            assertThat(last.path()).isEqualTo("b.txt");
            assertThat(text(last)).startsWith("内容 b.txt");
        }
    }

    private static String text(Item item) throws IOException {
        try (InputStream in = item.content().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aClassifiedMemberIsGoneWhileTheImportGoesOn() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("1.txt", report(1));
        files.put(SECRET + ".txt", "secrecy=机密★10年\n" + report(2) + SECRET);
        files.put("3.txt", report(3));
        files.put("4.txt", report(4));
        try (ImportBench bench = new ImportBench(directory, "")) {
            AtomicInteger checks = new AtomicInteger();
            bench.bench.rules().check(facts -> {
                if (checks.incrementAndGet() == 3) {
                    bench.work.stop();
                }
                return List.of();
            });
            byte[] zip = ImportBench.zip(files, StandardCharsets.UTF_8);
            String id = bench.imports.zip(ImportBench.upload(zip), Stated.nothing(), ADMINISTRATOR);
            boolean waits = bench.stopsOrEnds(id);
            bench.stop();

            assertThat(waits).as("the import has not ended").isTrue();
            assertThat(bench.places.staged(id)).exists();
            assertThat(keepers()).isEmpty();

            bench.start();
            ImportStatus ended = bench.ended(id);
            assertThat(ended.done()).isEqualTo(4);
            assertThat(ended.failed()).isEqualTo(1);
            assertThat(bench.bench.refusals().latest(AUDITOR).total()).isEqualTo(1);
            assertThat(bench.book.items(ended, 0, 10).items())
                    .extracting(ImportedItem::name)
                    .containsExactly("1.txt", "第 2 个文件（涉密，不记文件名）", "3.txt", "4.txt");
            assertThat(keepers()).isEmpty();
        }
    }

    @Test
    void whatWasErasedBeforeACrashIsRefusedAfterIt() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(SECRET + ".txt", "secrecy=机密★10年\n" + report(2));
        Path zip = Files.write(directory.resolve("x.zip"), ImportBench.zip(files, StandardCharsets.UTF_8));
        ZipErasure.erase(zip, 0);
        try (ImportBench bench = new ImportBench(directory.resolve("data"), "")) {
            byte[] erased = Files.readAllBytes(zip);
            ImportStatus ended =
                    bench.ended(bench.imports.zip(ImportBench.upload(erased), Stated.nothing(), ADMINISTRATOR));

            assertThat(bench.book.items(ended, 0, 10).items())
                    .singleElement()
                    .satisfies(item -> assertThat(item.problem()).contains("涉密"));
        }
    }

    /** The files below the data folder in which the word is, as it is or within what is packed. */
    private List<Path> keepers() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, SECRET))
                    .toList();
        }
    }
}
