package org.wenshu.extraction.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wenshu.api.document.DocumentKind;

/** 文种: the word that ends a title. */
final class Kind {

    /** What may follow the kind: （试行）, （征求意见稿）, a number in brackets. */
    private static final Pattern APPENDED = Pattern.compile("[（(\\[【〔][^（(）)]{1,40}[）)\\]】〕]$");

    /** 令 is short for 命令. */
    private static final Map<String, DocumentKind> LABELS = labels();

    private static final List<String> LONGEST_FIRST = LABELS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private Kind() {}

    /** The kind that ends a title without blanks. */
    static Optional<DocumentKind> of(String title) {
        String bare = bare(title);
        return LONGEST_FIRST.stream().filter(bare::endsWith).findFirst().map(LABELS::get);
    }

    /** The title without what stands in brackets after its kind. */
    static String bare(String title) {
        return APPENDED.matcher(title).replaceFirst("");
    }

    /** The label that ends the title; empty text if none does. */
    static String label(String title) {
        String bare = bare(title);
        return LONGEST_FIRST.stream().filter(bare::endsWith).findFirst().orElse("");
    }

    private static Map<String, DocumentKind> labels() {
        Map<String, DocumentKind> labels =
                Arrays.stream(DocumentKind.values()).collect(Collectors.toMap(DocumentKind::label, kind -> kind));
        labels.put("令", DocumentKind.ORDER);
        return labels;
    }
}
