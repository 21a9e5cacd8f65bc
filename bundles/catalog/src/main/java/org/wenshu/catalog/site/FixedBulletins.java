package org.wenshu.catalog.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Page;
import org.wenshu.api.web.SiteWriter;
import org.wenshu.catalog.cleanup.Cleanup;
import org.wenshu.catalog.edition.Edition;
import org.wenshu.catalog.edition.Editions;

/** The quarterly editions and the results of clean-ups in a copy of the site. */
@Component(service = FixedBulletins.class)
public class FixedBulletins {

    private final Editions editions;
    private final EditionSite site;
    private final CleanupSite cleanups;
    private final PublicForms forms;

    @Activate
    public FixedBulletins(
            @Reference Editions editions,
            @Reference EditionSite site,
            @Reference CleanupSite cleanups,
            @Reference PublicForms forms) {
        this.editions = editions;
        this.site = site;
        this.cleanups = cleanups;
        this.forms = forms;
    }

    void write(FileSink sink, SiteWriter writer, FixedLinks links, LocalDate today) throws IOException {
        PublicPages.Site copied = forms.copiedSite(today);
        page(sink, "editions.html", site.list(copied), writer, links);
        for (Edition edition : editions.issued()) {
            page(sink, "editions-" + edition.period() + ".html", site.read(edition, copied), writer, links);
            sink.put("editions/" + edition.period() + ".json", writer.json(edition));
            file(sink, edition, ".docx", Optional.of(edition.docx()));
            file(sink, edition, ".pdf", edition.pdf());
        }
        page(sink, "cleanups.html", cleanups.list(copied), writer, links);
        for (Cleanup cleanup : cleanups.published()) {
            page(sink, "cleanups-" + cleanup.period() + ".html", cleanups.read(cleanup, copied), writer, links);
        }
    }

    private static void page(FileSink sink, String file, Page page, SiteWriter writer, FixedLinks links)
            throws IOException {
        sink.put(file, links.in(writer.html(page), "").getBytes(StandardCharsets.UTF_8));
    }

    private void file(FileSink sink, Edition edition, String ending, Optional<String> hash) throws IOException {
        String path = "editions/" + edition.period() + ending;
        if (edition.intact() && hash.isPresent() && !sink.has(path)) {
            try (InputStream in = forms.stored(hash.orElseThrow())) {
                sink.put(path, in.readAllBytes());
            }
        }
    }
}
