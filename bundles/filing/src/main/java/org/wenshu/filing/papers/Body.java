package org.wenshu.filing.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wenshu.api.paper.Block;
import org.wenshu.filing.Messages;

/** Puts a paper's body together; the words are those of the messages. */
final class Body {

    private static final String NUMBERS = "一二三四五六七八九";

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Row> rows = new ArrayList<>();
    private int headings;

    /** A paragraph under a key. */
    Body say(String key, Object... arguments) {
        return written(Messages.text(
                "paper." + key, Arrays.stream(arguments).map(Body::said).toArray()));
    }

    /** What people wrote, a paragraph each line. */
    Body written(String text) {
        endForm();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Block.Text(line.strip())));
        return this;
    }

    Body heading(String key) {
        endForm();
        blocks.add(new Block.Heading(NUMBERS.charAt(headings++) + "、" + Messages.text("paper." + key)));
        return this;
    }

    /** A line of a table; a form goes on until something else comes. */
    Body row(String key, Object value) {
        rows.add(new Block.Row(Messages.text("paper." + key), String.valueOf(said(value))));
        return this;
    }

    Body row(String key, Optional<?> value) {
        return value.map(known -> row(key, known)).orElse(this);
    }

    /** A line whose label people wrote. */
    Body line(String label, String value) {
        rows.add(new Block.Row(label, value));
        return this;
    }

    /** Days as papers name them. */
    private static Object said(Object value) {
        return value instanceof LocalDate day
                ? Messages.text(
                        "paper.day",
                        Integer.toString(day.getYear()),
                        Integer.toString(day.getMonthValue()),
                        Integer.toString(day.getDayOfMonth()))
                : value;
    }

    private void endForm() {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Form(rows));
            rows.clear();
        }
    }

    List<Block> blocks() {
        endForm();
        return List.copyOf(blocks);
    }
}
