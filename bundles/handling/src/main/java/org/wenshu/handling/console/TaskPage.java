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
 * @param pending tasks for which the mayor has to arrange somebody, for whom has to ask
 */
public record TaskPage(List<Row> rows, Paging paging, boolean all, boolean mayAll, List<Row> pending) {

    /** A task. */
    public record Row(String documentId, String title, Station station) {}

    static TaskPage of(
            Slice<OpenTask> tasks,
            Paging paging,
            boolean all,
            boolean mayAll,
            LocalDate today,
            List<OpenTask> pending) {
        return new TaskPage(rows(tasks.items(), today), paging, all, mayAll, rows(pending, today));
    }

    private static List<Row> rows(List<OpenTask> tasks, LocalDate today) {
        return tasks.stream()
                .map(task -> new Row(
                        task.step().documentId(), task.title(), Station.of(task.step(), "", Why.UNKNOWN, today)))
                .toList();
    }
}
