package org.wenshu.registration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenshu.registration.RegistrationBench.ADMINISTRATOR;
import static org.wenshu.registration.RegistrationBench.AUDITOR;
import static org.wenshu.registration.RegistrationBench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wenshu.api.web.Page;
import org.wenshu.registration.TemplateBench;
import org.wenshu.registration.console.ImportPages;
import org.wenshu.registration.rest.ImportResource;
import org.wenshu.registration.rest.ImportView;
import org.wenshu.registration.rest.ProgressStreams;

class ImportFacesTest {

    @TempDir
    private Path directory;

    @TempDir
    private Path shared;

    private ImportBench bench;
    private ProgressStreams streams;
    private ImportResource resource;
    private ImportPages pages;

    @BeforeEach
    void open() {
        bench = new ImportBench(directory, shared.toString());
        streams = new ProgressStreams(bench.book);
        resource = new ImportResource(bench.imports, streams);
        pages = new ImportPages(bench.imports, bench.places);
    }

    @AfterEach
    void close() {
        streams.close();
        bench.close();
    }

    private static String html(Page page) {
        return TemplateBench.render(ImportPages.class, page);
    }

    @Test
    void theImportIsAcceptedFollowedAndReported() throws IOException {
        Files.writeString(shared.resolve("a.txt"), report(1));
        Files.writeString(shared.resolve("<b>.txt"), "!CORRUPT");

        Response accepted = resource.directory(new ImportResource.DirectoryBody("."), ADMINISTRATOR);

        assertThat(accepted.getStatus()).isEqualTo(202);
        String id = ((ImportView) accepted.getEntity()).id();
        assertThat(accepted.getLocation()).hasToString(id);
        bench.ended(id);
        ImportView view = resource.get(id, 0, 20, AUDITOR);
        assertThat(view.state()).isEqualTo(ImportState.FINISHED);
        assertThat(view.items()).extracting(ImportedItem::name).containsExactly("<b>.txt", "a.txt");
        assertThat(resource.list(AUDITOR).total()).isEqualTo(1);
        assertThat(resource.report(id, AUDITOR).getHeaderString("Content-Disposition"))
                .contains(".xlsx");
        assertThat(html(pages.list(ADMINISTRATOR))).contains("2/2", "name=\"directory\"", "type=\"file\"");
        assertThat(html(pages.list(AUDITOR))).contains("2/2").doesNotContain("<form");
        assertThat(html(pages.one(id, 0, AUDITOR)))
                .contains("value=\"2\"", "&lt;b&gt;.txt", "report.xlsx")
                .doesNotContain("data-events");
    }
}
