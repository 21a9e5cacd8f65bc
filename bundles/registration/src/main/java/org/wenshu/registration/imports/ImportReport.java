package org.wenshu.registration.imports;

import java.util.List;
import org.wenshu.registration.Messages;

/** The table of what became of the files of an import. */
public final class ImportReport {

    private ImportReport() {}

    public static String title() {
        return Messages.text("import.report");
    }

    public static List<String> headings() {
        return List.of(
                Messages.text("import.column.name"),
                Messages.text("import.column.outcome"),
                Messages.text("import.column.document"),
                Messages.text("import.column.problem"));
    }

    public static List<String> row(ImportedItem item) {
        return List.of(item.name(), item.label(), item.documentId(), item.problem());
    }
}
