package org.wenshu.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.extraction.ExtractionException;
import org.wenshu.api.extraction.ExtractionException.Reason;
import org.wenshu.api.extraction.PagePicture;
import org.wenshu.extraction.sample.OfdSample;
import org.wenshu.extraction.sample.PdfSample;
import org.wenshu.extraction.sample.Sample;
import org.wenshu.extraction.sample.Samples;

/** Pages as pictures, drawn by real workers. */
class PagePicturesTest {

    private static final Sample SAMPLE = Samples.forty().get(5);
    private static final String HASH = "0".repeat(64);

    @TempDir
    private Path home;

    @TempDir
    private Path files;

    private WorkerReader reader;

    @BeforeEach
    void open() {
        reader = Workers.reader(home, 1, Duration.ofSeconds(30));
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void aPdfWithoutItsFontIsDrawnWithOneOfThisMachine() throws IOException {
        Path pdf = files.resolve("a.pdf");
        PdfSample.write(SAMPLE, pdf);

        PagePicture picture = reader.draw(HASH, opening(pdf), 1);

        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(picture.pages()).isGreaterThan(1);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.content()));
        assertThat(image.getWidth() / (double) image.getHeight()).isBetween(0.70, 0.71);
        assertThat(ink(image))
                .as("boxes are four thin lines; characters have more to them")
                .isGreaterThan(0.02);
    }

    @Test
    void anOfdIsDrawnAsTextInItsPlaces() throws IOException {
        Path ofd = files.resolve("a.ofd");
        OfdSample.write(SAMPLE, ofd);

        PagePicture picture = reader.draw(HASH, opening(ofd), 1);

        String svg = new String(picture.content(), StandardCharsets.UTF_8);
        assertThat(picture.mediaType()).isEqualTo("image/svg+xml");
        assertThat(svg).contains("viewBox=\"0 0 210 297\"").contains(">" + SAMPLE.number() + "<");
        assertThat(picture.seals()).isZero();
    }

    @Test
    void aPictureIsDrawnOnce() throws IOException {
        Path ofd = files.resolve("a.ofd");
        OfdSample.write(SAMPLE, ofd);
        AtomicInteger opened = new AtomicInteger();
        Supplier<InputStream> counted = () -> {
            opened.incrementAndGet();
            return opening(ofd).get();
        };

        PagePicture first = reader.draw(HASH, counted, 1);

        assertThat(reader.draw(HASH, counted, 1)).isEqualTo(first);
        assertThat(opened).hasValue(1);
        assertThat(reader.draw(HASH, counted, 2)).isNotEqualTo(first);
        assertThat(opened).hasValue(2);
    }

    @Test
    void whatCannotBeDrawnHasAReason() throws IOException {
        Path text = Files.writeString(files.resolve("a.txt"), "站前区人民政府关于春节的通知");
        Path pdf = files.resolve("a.pdf");
        PdfSample.write(SAMPLE, pdf);
        Path broken = Files.write(files.resolve("b.pdf"), "%PDF-1.7\n1 0 obj<<".getBytes(StandardCharsets.US_ASCII));

        assertThat(reason(text, 1)).isEqualTo(Reason.UNSUPPORTED);
        assertThat(reason(pdf, 99)).isEqualTo(Reason.UNSUPPORTED);
        assertThat(reason(pdf, 0)).isEqualTo(Reason.UNSUPPORTED);
        assertThat(reason(broken, 1)).isEqualTo(Reason.CORRUPT);
    }

    private Reason reason(Path file, int page) {
        return catchThrowableOfType(ExtractionException.class, () -> reader.draw(HASH, opening(file), page))
                .reason();
    }

    private static double ink(BufferedImage image) {
        long dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark / (double) (image.getWidth() * image.getHeight());
    }

    private static Supplier<InputStream> opening(Path file) {
        return () -> {
            try {
                return Files.newInputStream(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
