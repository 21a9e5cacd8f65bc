package org.wenshu.gateway.swap;

import static org.wenshu.gateway.answer.Texts.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those whose signature an artifact must carry; if there are none, signatures are not looked at. */
final class TrustedSigners {

    private final Set<Certificate> trusted;

    private TrustedSigners(Set<Certificate> trusted) {
        this.trusted = Set.copyOf(trusted);
    }

    /** @param file certificates in PEM form, one after the other; an empty text if nobody has to sign */
    static TrustedSigners of(String file) {
        if (file.isBlank()) {
            return new TrustedSigners(Set.of());
        }
        try (InputStream certificates = Files.newInputStream(Path.of(file))) {
            Set<Certificate> read =
                    new HashSet<>(CertificateFactory.getInstance("X.509").generateCertificates(certificates));
            if (read.isEmpty()) {
                throw new IllegalArgumentException("trustedSigners: no certificate in " + file);
            }
            return new TrustedSigners(read);
        } catch (IOException | CertificateException e) {
            throw new IllegalArgumentException("trustedSigners: " + file + " cannot be read", e);
        }
    }

    /**
     * Who signed all of an artifact.
     *
     * @return empty text if nobody has to sign
     * @throws SwapException if a part of it is not signed by one who is trusted, or was changed afterwards
     */
    String check(Artifact artifact) {
        if (trusted.isEmpty()) {
            return "";
        }
        try (JarFile jar = new JarFile(artifact.file().toFile(), true)) {
            Optional<Set<String>> signers = Optional.empty();
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.isDirectory() || isSignature(entry.getName())) {
                    continue;
                }
                Set<String> ofEntry = signers(jar, entry);
                signers = Optional.of(signers.map(all -> both(all, ofEntry)).orElse(ofEntry));
            }
            return signers.stream()
                    .flatMap(Set::stream)
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new SwapException(text("swap.not-trusted")));
        } catch (IOException | SecurityException e) {
            throw new SwapException(text("swap.signature-broken"), e);
        }
    }

    /** The names of those who are trusted and signed an entry; known only when it has been read to its end. */
    private Set<String> signers(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream content = jar.getInputStream(entry)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        CodeSigner[] signers = entry.getCodeSigners();
        return signers == null
                ? Set.of()
                : Stream.of(signers)
                        .flatMap(signer -> signer.getSignerCertPath().getCertificates().stream()
                                .limit(1))
                        .filter(trusted::contains)
                        .map(certificate -> ((X509Certificate) certificate)
                                .getSubjectX500Principal()
                                .getName())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.equals(JarFile.MANIFEST_NAME)
                || upper.startsWith("META-INF/")
                        && upper.indexOf('/', "META-INF/".length()) < 0
                        && upper.matches(".*\\.(SF|RSA|DSA|EC)");
    }
}
