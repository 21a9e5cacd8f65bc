package org.wenshu.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/** Tells the type of a file from its content: Tika's detectors, and what they do not know. */
final class ContentDetector implements Detector {

    static final MediaType OFD = MediaType.application("ofd");

    private static final long serialVersionUID = 1L;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Detector zip = new DefaultZipContainerDetector();
    private final Detector tika = new DefaultDetector();

    TypedFile open(Path file) throws IOException {
        TikaInputStream content = TikaInputStream.get(file);
        try {
            MediaType type = detect(content, new Metadata());
            return new TypedFile(file, type.equals(MediaType.APPLICATION_ZIP) && holdsOfd(file) ? OFD : type, content);
        } catch (IOException | RuntimeException | Error failure) {
            content.close();
            throw failure;
        }
    }

    @Override
    public MediaType detect(InputStream input, Metadata metadata) throws IOException {
        boolean told = metadata.get(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE) != null;
        // What an archive holds says it all, and a thousand magic numbers nothing beyond it.
        MediaType held = !told && startsWith(input, ZIP) ? zip.detect(input, metadata) : MediaType.OCTET_STREAM;
        if (!held.equals(MediaType.OCTET_STREAM) && !held.equals(MediaType.APPLICATION_ZIP)) {
            return held;
        }
        MediaType type = tika.detect(input, metadata);
        boolean unclear = type.equals(MediaType.OCTET_STREAM) || type.equals(MediaType.EMPTY);
        return unclear && ChineseEncodings.looksLikeText(input) ? MediaType.TEXT_PLAIN : type;
    }

    private static boolean startsWith(InputStream input, byte[] magic) throws IOException {
        input.mark(magic.length);
        try {
            return Arrays.equals(input.readNBytes(magic.length), magic);
        } finally {
            input.reset();
        }
    }

    private static boolean holdsOfd(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().equalsIgnoreCase("OFD.xml"));
        } catch (ZipException e) {
            // Tika reads broken archives from the front and says itself what is wrong with them.
            return false;
        }
    }
}
