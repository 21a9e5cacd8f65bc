package org.wenshu.catalog.existing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.extraction.Extracted;
import org.wenshu.api.extraction.Extraction;
import org.wenshu.api.extraction.ExtractionException;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.catalog.Refusal;

/** Reads a file before anything of it is kept; a classified one is let through by nobody (保密法 Article 31(3)). */
@Component(service = Intake.class)
public class Intake {

    private final Extraction extraction;
    private final ContentStore contents;

    @Activate
    public Intake(@Reference Extraction extraction, @Reference ContentStore contents) {
        this.extraction = extraction;
        this.contents = contents;
    }

    /** What a file says; nothing is stored. */
    Extracted read(Upload file) {
        try {
            Extracted read = extraction.extract(new ByteArrayInputStream(file.content()));
            if (read.secrecyMark().isPresent()) {
                throw Refusal.problem("classified", 422);
            }
            return read;
        } catch (ExtractionException e) {
            throw Refusal.problem(
                    "unreadable", 422, file.name(), e.reason().name().toLowerCase(Locale.ROOT));
        }
    }

    /** The original and its text in the content store. */
    record Stored(StoredFile original, String textHash) {}

    Stored store(Upload file, Extracted read) {
        String hash = contents.put(new ByteArrayInputStream(file.content())).hex();
        String text = contents.put(new ByteArrayInputStream(read.text().getBytes(StandardCharsets.UTF_8)))
                .hex();
        return new Stored(new StoredFile(file.name(), read.mediaType(), hash, file.content().length), text);
    }
}
