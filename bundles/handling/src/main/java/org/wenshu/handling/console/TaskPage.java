package org.wenshu.handling.console;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.handling.OpenTask;
import org.wenshu.handling.Slice;

/**
 * Tasks in a list.
 *
 * @param all whether the tasks of all posts are shown
 * @param mayAll whether the reader may see them
 */
public record TaskPage(List<Row> rows, Paging paging, boolean all, boolean mayAll) {

    /** A task. */
    public record Row(String documentId, String title, Station station) {}

    static TaskPage of(Slice<OpenTask> tasks, Paging paging, boolean all, boolean mayAll, LocalDate today) {
        List<Row> rows = tasks.items().stream()
                .map(task -> new Row(task.step().documentId(), task.title(), Station.of(task.step(), today)))
                .toList();
        return new TaskPage(rows, paging, all, mayAll);
    }
}
