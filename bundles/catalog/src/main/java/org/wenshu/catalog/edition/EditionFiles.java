package org.wenshu.catalog.edition;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.paper.OfficialPaper;
import org.wenshu.api.paper.Papers;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.web.ProblemException;
import org.wenshu.catalog.CatalogSettings;

/** Writes editions as papers into the content store. */
@Component(service = EditionFiles.class, configurationPid = "org.wenshu.catalog")
public class EditionFiles {

    private final ContentStore contents;
    private final Papers papers;
    private final CatalogSettings settings;

    @Activate
    public EditionFiles(@Reference ContentStore contents, @Reference Papers papers, CatalogSettings settings) {
        this.contents = contents;
        this.papers = papers;
        this.settings = settings;
    }

    /** Where the files are in the content store; {@code pdf} is empty on a machine without a Chinese font. */
    record Written(String docx, Optional<String> pdf) {}

    Written write(Quarter quarter, List<EditionLine> lines, long inForce, LocalDate today) {
        OfficialPaper paper = EditionPaper.of(quarter, lines, inForce, settings, today);
        return new Written(stored(papers.docx(paper)), pdf(paper).map(this::stored));
    }

    private Optional<byte[]> pdf(OfficialPaper paper) {
        try {
            return Optional.of(papers.pdf(paper));
        } catch (ProblemException e) {
            if (e.problem().status() == 503) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private String stored(byte[] file) {
        return contents.put(new ByteArrayInputStream(file)).hex();
    }
}
