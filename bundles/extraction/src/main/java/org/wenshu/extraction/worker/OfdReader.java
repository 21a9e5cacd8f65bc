package org.wenshu.extraction.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** Reads OFD, the national format of fixed layout (GB/T 33190). */
final class OfdReader {

    RawText read(Path file) throws IOException {
        Path directory = Files.createTempDirectory("ofd-");
        int seals = OfdPackage.unpack(file, directory);
        // ofdrw's own unpacking believes the names and sizes in the archive.
        try (var reader = new OFDReader(directory.toString(), false)) {
            int pages = reader.getNumberOfPages();
            var extractor = new ContentExtractor(reader);
            var text = new OfdText();
            for (int page = 1; page <= pages; page++) {
                text.startPage();
                for (TextObject object : extractor.getPageTextObject(page)) {
                    text.add(object);
                }
            }
            return new RawText(
                    ContentDetector.OFD.toString(), Optional.of(pages), Reflow.join(text.toString()), List.of(), seals);
        }
    }
}
