package org.wenshu.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wenshu.api.organization.Organization;
import org.wenshu.archive.words.Synonyms;

/**
 * The words that mean the same today: those carried along, the names of the organs, and the lines of a file that
 * administrators may change while the system runs. Safe for use by many threads.
 */
@Component(service = SynonymBook.class)
public class SynonymBook {

    private static final Logger LOG = LoggerFactory.getLogger(SynonymBook.class);

    private final Organization organization;
    private final Path file;
    private volatile Edition edition = new Edition(Synonyms.NONE, FileTime.fromMillis(-1), List.of());

    @Activate
    public SynonymBook(@Reference Organization organization, BundleContext context) {
        this(organization, Path.of(context.getProperty("karaf.etc")).resolve("org.wenshu.archive.synonyms.txt"));
    }

    public SynonymBook(Organization organization, Path file) {
        this.organization = organization;
        this.file = file;
    }

    private record Edition(Synonyms synonyms, FileTime written, List<List<String>> organs) {}

    /** The words as they are now. */
    public Synonyms now() {
        FileTime written = written();
        List<List<String>> organs = organs();
        Edition known = edition;
        if (!known.written().equals(written) || !known.organs().equals(organs)) {
            Stream<List<String>> words = Stream.of(carried(), own()).flatMap(lines -> Synonyms.groups(lines.stream()));
            known = new Edition(new Synonyms(Stream.concat(words, organs.stream())), written, organs);
            edition = known;
        }
        return known.synonyms();
    }

    private List<List<String>> organs() {
        return organization.organs().stream()
                .filter(organ -> !organ.name().equals(organ.shortName()))
                .map(organ -> List.of(organ.name(), organ.shortName()))
                .toList();
    }

    private FileTime written() {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> own() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (MalformedInputException e) {
            LOG.warn("{} is not written in UTF-8 and is left out", file);
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> carried() {
        try (InputStream in = SynonymBook.class.getResourceAsStream("synonyms.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new ArrayList<>(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
