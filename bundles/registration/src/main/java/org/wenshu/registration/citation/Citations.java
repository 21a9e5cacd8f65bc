package org.wenshu.registration.citation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds what a text cites that is not in force any more (scenario S28). Safe for use by many threads. */
@Component(service = Citations.class)
public class Citations {

    /** More citations than any document has; a hostile text may have millions. */
    private static final int MOST_LOOKED_UP = 1000;

    private static final int MOST_FOUND = 20;

    private final EndedDocuments documents;

    @Activate
    public Citations(@Reference EndedDocuments documents) {
        this.documents = documents;
    }

    /** The citations as they are written, each once: document numbers, and titles with their marks. */
    public List<String> ended(String text) {
        Set<String> found = new LinkedHashSet<>();
        CitedName.NUMBER
                .matcher(text)
                .results()
                .map(hit -> hit.group())
                .distinct()
                .limit(MOST_LOOKED_UP)
                .forEach(written -> number(written).ifPresent(found::add));
        CitedName.TITLE
                .matcher(text)
                .results()
                .map(hit -> hit.group())
                .distinct()
                .limit(MOST_LOOKED_UP)
                .filter(written -> documents.titled(CitedName.title(written)))
                .forEach(found::add);
        return found.stream().limit(MOST_FOUND).toList();
    }

    /** The number alone, if its document ended: other words may stand before it without a gap. */
    private Optional<String> number(String written) {
        CitedName.Number cited = CitedName.number(written).orElseThrow();
        return documents.codes(cited.tail()).stream()
                .filter(cited.code()::endsWith)
                .map(code -> written.substring(cited.code().length() - code.length()))
                .findFirst();
    }
}
