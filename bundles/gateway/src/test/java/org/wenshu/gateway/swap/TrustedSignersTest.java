package org.wenshu.gateway.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars signed by the tools of the JDK. */
class TrustedSignersTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void write() throws Exception {
        jar = new SmallBundle(folder, "org.wenshu.sample", "2.0.0").write();
        key("supplier");
        key("stranger");
    }

    @Test
    void namesWhoSigned() throws Exception {
        sign("supplier");
        assertThat(signers("supplier").check(artifact())).isEqualTo("CN=supplier");
    }

    @Test
    void looksAtNoSignatureWhereNobodyHasToSign() throws Exception {
        assertThat(TrustedSigners.of("").check(artifact())).isEmpty();
    }

    @Test
    void refusesWhatNobodySignedOrAStranger() throws Exception {
        assertRefused();
        sign("stranger");
        assertRefused();
    }

    @Test
    void refusesWhatWasChangedOrAddedAfterwards() throws Exception {
        sign("supplier");
        Path signed = Files.copy(jar, folder.resolve("signed.jar"));
        write("sample/content.txt");
        assertRefused();
        Files.copy(signed, jar, StandardCopyOption.REPLACE_EXISTING);
        write("sample/Added.class");
        assertRefused();
        Files.copy(signed, jar, StandardCopyOption.REPLACE_EXISTING);
        write("META-INF/services/added");
        assertRefused();
    }

    @Test
    void doesNotStartWithAListThatCannotBeRead() throws Exception {
        Path list = folder.resolve("list.pem");
        assertThatThrownBy(() -> TrustedSigners.of(list.toString())).hasMessageContaining("trustedSigners");
        Files.writeString(list, "no certificate");
        assertThatThrownBy(() -> TrustedSigners.of(list.toString())).hasMessageContaining("trustedSigners");
        Files.writeString(list, "");
        assertThatThrownBy(() -> TrustedSigners.of(list.toString())).hasMessageContaining("trustedSigners");
    }

    private void assertRefused() throws Exception {
        TrustedSigners signers = signers("supplier");
        Artifact artifact = artifact();
        assertThatThrownBy(() -> signers.check(artifact)).isInstanceOf(SwapException.class);
    }

    private void write(String entry) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Path path = zip.getPath(entry);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "changed");
        }
    }

    private Artifact artifact() throws IOException {
        return Artifact.read(jar).orElseThrow();
    }

    private TrustedSigners signers(String name) throws Exception {
        Path list = folder.resolve(name + ".pem");
        tool("keytool", "-exportcert", "-rfc", "-alias", name, "-file", list.toString());
        return TrustedSigners.of(list.toString());
    }

    private void key(String name) throws Exception {
        tool("keytool", "-genkeypair", "-keyalg", "EC", "-alias", name, "-dname", "CN=" + name);
    }

    private void sign(String name) throws Exception {
        tool("jarsigner", "-sigalg", "SHA256withECDSA", jar.toString(), name);
    }

    /** Options may stand in any order behind the first word; the files and names of jarsigner are last. */
    private void tool(String tool, String first, String... others) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.add(first);
        if (tool.equals("jarsigner")) {
            command.add(others[0]);
        }
        command.addAll(List.of("-keystore", folder.resolve("keys.p12").toString(), "-storepass", PASSWORD));
        command.addAll(List.of(others).subList(tool.equals("jarsigner") ? 1 : 0, others.length));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
