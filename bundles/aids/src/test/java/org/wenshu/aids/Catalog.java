package org.wenshu.aids;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wenshu.aids.district.DistrictDocuments;
import org.wenshu.aids.district.DistrictProjection;
import org.wenshu.api.catalog.EntryPublished;
import org.wenshu.api.catalog.EntryStatus;
import org.wenshu.api.catalog.StatusChanged;
import org.wenshu.api.catalog.ValidityChange;
import org.wenshu.api.catalog.ValidityChanged;
import org.wenshu.api.document.Disclosure;
import org.wenshu.api.document.DocumentKind;
import org.wenshu.api.document.IssuerName;
import org.wenshu.api.document.Normativity;
import org.wenshu.api.handling.IssuedDocument;
import org.wenshu.api.journal.Append;
import org.wenshu.api.journal.Event;
import org.wenshu.api.registration.StoredFile;
import org.wenshu.journal.testing.JournalBench;

/** A catalog on a real journal, followed by the projection of this bundle. */
public final class Catalog implements AutoCloseable {

    public final JournalBench bench;
    public final DistrictDocuments documents;
    private int events;

    public Catalog(Path data) {
        bench = JournalBench.in(data);
        documents = new DistrictDocuments(bench.databases(), bench.content());
        bench.follow(new DistrictProjection(documents));
    }

    /** Publishes a document in force from 2024-01-01. */
    public void publish(String id, String title, String text, Optional<LocalDate> lastDay) {
        String hash = store(text);
        LocalDate day = LocalDate.of(2024, 1, 1);
        StoredFile file = new StoredFile(id + ".docx", "application/msword", hash, 1);
        append(new EntryPublished(
                "ZQ-" + id,
                "index-" + id,
                new IssuedDocument(
                        id,
                        title,
                        "站政规〔2024〕" + id + "号",
                        DocumentKind.NOTICE,
                        IssuerName.GOV,
                        Normativity.YES,
                        List.of("government"),
                        List.of("站前区人民政府"),
                        Optional.empty(),
                        List.of(),
                        Disclosure.ACTIVE,
                        file,
                        hash,
                        List.of(),
                        Drafts.articles(text),
                        day,
                        day,
                        day,
                        day,
                        lastDay),
                day));
    }

    public void repeal(String id, LocalDate first) {
        append(new ValidityChanged(
                "ZQ-" + id, id, ValidityChange.REPEALED, Optional.of(first), first, "站政规〔2025〕9号", ""));
        append(new StatusChanged("ZQ-" + id, id, EntryStatus.REPEALED, first));
    }

    public void extend(String id, LocalDate lastDay) {
        append(new ValidityChanged(
                "ZQ-" + id, id, ValidityChange.EXTENDED, Optional.of(lastDay), lastDay, "站政规〔2025〕9号", ""));
    }

    public String store(String text) {
        return bench.content()
                .put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .hex();
    }

    public void append(Event event) {
        bench.journal("catalog").append(Append.by("system").to("test/" + events++, 0, event));
        bench.await();
    }

    @Override
    public void close() {
        bench.close();
    }
}
