package org.wenshu.records.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.paper.Papers;
import org.wenshu.api.storage.ContentHash;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.records.ArchivalDocument;
import org.wenshu.records.Item;
import org.wenshu.records.ItemPart;
import org.wenshu.records.RecordFile;
import org.wenshu.records.RecordsTables;
import org.wenshu.records.Refusal;
import org.wenshu.records.StepLine;

/**
 * The package that an item is handed over as (移交): a bag with its contents, the handling form and the metadata. A file
 * is named by its place, so that nothing of what a stranger called it becomes a path.
 */
@Component(service = Packages.class)
public class Packages {

    private final RecordsTables tables;
    private final ContentStore content;
    private final Papers papers;

    @Activate
    public Packages(@Reference RecordsTables tables, @Reference ContentStore content, @Reference Papers papers) {
        this.tables = tables;
        this.content = content;
        this.papers = papers;
    }

    /**
     * The item under a code, all of whose contents are there.
     *
     * @throws org.wenshu.api.web.ProblemException 404 if there is none, 409 if a content is lost
     */
    public Item whole(String code) {
        Item item = tables.item(code).orElseThrow(() -> Refusal.of(404, "noItem", code));
        for (RecordFile file : tables.files(item.documentId())) {
            if (!content.contains(new ContentHash(file.contentHash()))) {
                throw Refusal.of(409, "contentLost", file.name());
            }
        }
        return item;
    }

    /** Writes the bag of an item. */
    public void write(Item item, OutputStream out) throws IOException {
        ArchivalDocument document = tables.document(item.documentId()).orElseThrow();
        List<ItemPart> parts = ItemPart.of(tables.files(document.id()));
        List<StepLine> steps = tables.steps(document.id());
        List<String> names = names(parts);
        Bag bag = new Bag(out, folder(item), item.archivedOn().atStartOfDay());
        for (int place = 0; place < parts.size(); place++) {
            copy(bag, names.get(place), parts.get(place).file());
        }
        if (!steps.isEmpty()) {
            byte[] form = papers.docx(HandlingForm.of(item, document, steps));
            bag.payload("handling-form.docx", to -> to.write(form));
        }
        byte[] metadata = Metadata.of(item, document, parts, names, steps);
        bag.payload("metadata.xml", to -> to.write(metadata));
        bag.close(info(item, document));
    }

    /** The name of the folder and of the file: the code in characters that every file system takes. */
    public static String folder(Item item) {
        return item.code().text().replace('·', '.');
    }

    private void copy(Bag bag, String name, RecordFile file) throws IOException {
        String hash = bag.payload(name, to -> {
            try (InputStream in = content.open(new ContentHash(file.contentHash()))) {
                in.transferTo(to);
            }
        });
        if (!hash.equals(file.contentHash())) {
            throw new IOException("the content of " + name + " has another hash than it was stored under");
        }
    }

    private static Map<String, String> info(Item item, ArchivalDocument document) {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Source-Organization", item.fondsName());
        info.put("External-Identifier", item.code().text());
        info.put("External-Description", document.title());
        info.put("Internal-Sender-Identifier", document.id());
        info.put("Bagging-Date", item.archivedOn().toString());
        return info;
    }

    private static List<String> names(List<ItemPart> parts) {
        List<String> names = new ArrayList<>();
        for (ItemPart part : parts) {
            names.add(String.format(Locale.ROOT, "content/%02d", names.size() + 1)
                    + ending(part.file().name()));
        }
        return names;
    }

    /** The letters behind the last dot of a name, if they are plain. */
    private static String ending(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ending.matches("[A-Za-z0-9]{1,5}") && !ending.equals(name) ? "." + ending.toLowerCase(Locale.ROOT) : "";
    }
}
