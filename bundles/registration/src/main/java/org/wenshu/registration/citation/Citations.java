package org.wenshu.registration.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<CitedName.Number> numbers =
                CitedName.numbers(text).distinct().limit(MOST_LOOKED_UP).toList();
        Map<String, String> titles = new LinkedHashMap<>();
        CitedName.TITLE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST_LOOKED_UP)
                .forEach(written -> titles.put(written, CitedName.title(written)));
        EndedDocuments.Names ended = documents.among(
                Set.copyOf(titles.values()),
                numbers.stream().map(CitedName.Number::tail).collect(Collectors.toSet()));
        Stream<String> written =
                titles.keySet().stream().filter(title -> ended.titles().contains(titles.get(title)));
        return Stream.concat(numbers.stream().flatMap(number -> number(number, ended)), written)
                .distinct()
                .limit(MOST_FOUND)
                .toList();
    }

    /** The number alone, if its document ended: other words may stand before it without a gap. */
    private static Stream<String> number(CitedName.Number cited, EndedDocuments.Names ended) {
        return ended.codes().getOrDefault(cited.tail(), List.of()).stream()
                .filter(cited.code()::endsWith)
                .limit(1)
                .map(cited::from);
    }
}
