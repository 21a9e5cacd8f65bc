package org.wenshu.registration;

import java.util.List;
import org.wenshu.api.document.Direction;

/**
 * A page of a register as a table of texts.
 *
 * @param total how many rows the register has in all
 * @param fields machine names of the columns
 * @param rows each as long as {@code fields}; what is absent is an empty text
 * @param ids the documents of the rows, in the same order
 */
public record RegisterSheet(
        Direction direction, List<String> fields, long total, List<List<String>> rows, List<String> ids) {

    public RegisterSheet {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
        ids = List.copyOf(ids);
    }

    /** The Chinese names of the columns. */
    public List<String> headings() {
        return fields.stream()
                .map(field -> Messages.find("column." + direction + "." + field)
                        .orElseGet(() -> Messages.text("column." + field)))
                .toList();
    }
}
