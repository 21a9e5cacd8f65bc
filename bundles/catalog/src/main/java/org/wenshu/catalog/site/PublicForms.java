package org.wenshu.catalog.site;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.paper.Papers;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.catalog.CatalogSettings;
import org.wenshu.catalog.Entries;
import org.wenshu.catalog.Entry;
import org.wenshu.catalog.Messages;
import org.wenshu.catalog.Shelves;

/** Every form in which the public gets the catalog: on request, or as files. Safe for use by many threads. */
@Component(service = PublicForms.class, configurationPid = "org.wenshu.catalog")
public class PublicForms {

    private final Entries entries;
    private final ContentStore contents;
    private final BusinessClock clock;
    private final Papers papers;
    private final CatalogSettings settings;
    private final PublicText texts;
    private final OpenData open;
    private final Shelves shelves;

    @Activate
    public PublicForms(
            @Reference Entries entries,
            @Reference ContentStore contents,
            @Reference BusinessClock clock,
            @Reference Papers papers,
            CatalogSettings settings) {
        this.entries = entries;
        this.contents = contents;
        this.clock = clock;
        this.papers = papers;
        this.settings = settings;
        this.texts = new PublicText(contents);
        this.open = new OpenData(entries, clock, settings);
        this.shelves = new Shelves(entries);
    }

    LocalDate today() {
        return clock.today();
    }

    OpenData data() {
        return open;
    }

    Shelves shelves() {
        return shelves;
    }

    Freshness freshness() {
        return new Freshness(entries, clock);
    }

    PublicPages.Site site() {
        return PublicPages.Site.of(settings, Optional.empty());
    }

    PublicPages.Site copiedSite(LocalDate day) {
        return PublicPages.Site.of(settings, Optional.of(day));
    }

    /** Tells whether an entry is in the catalog. */
    boolean has(String number) {
        return entries.find(number).isPresent();
    }

    /** What an entry is today, in Chinese; empty if it is not in the catalog. */
    String status(String number) {
        return entries.find(number)
                .map(entry -> Messages.text("status." + entry.statusOn(clock.today())))
                .orElse("");
    }

    byte[] pdf(Entry entry) {
        return papers.pdf(ReadingCopy.of(entry, texts.text(entry), settings));
    }

    byte[] ofd(Entry entry) {
        return papers.ofd(ReadingCopy.of(entry, texts.text(entry), settings));
    }

    InputStream stored(String hash) {
        return contents.open(new ContentHash(hash));
    }

    /** The pages of the server, which can be asked. */
    PublicPages pages() {
        return pages(Optional.empty());
    }

    /** The pages of a copy in files. */
    PublicPages copiedPages(LocalDate day) {
        return pages(Optional.of(day));
    }

    private PublicPages pages(Optional<LocalDate> copied) {
        return new PublicPages(shelves, clock, PublicPages.Site.of(settings, copied), texts, open);
    }

    InputStream original(Entry entry) {
        return contents.open(new ContentHash(entry.contentHash()));
    }

    String text(Entry entry) {
        return texts.text(entry);
    }

    /** The text as a paper to read and to edit. */
    byte[] docx(Entry entry) {
        return papers.docx(ReadingCopy.of(entry, texts.text(entry), settings));
    }

    /** The address of the page for cameras. */
    String code(Entry entry) {
        return QrCode.svg(settings.publicAddress() + "/catalog/" + entry.number(), entry.title());
    }
}
