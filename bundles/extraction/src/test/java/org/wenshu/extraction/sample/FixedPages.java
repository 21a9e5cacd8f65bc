package org.wenshu.extraction.sample;

import java.util.ArrayList;
import java.util.List;

/** Breaks a sample into the lines and pages of GB/T 9704: 28 characters a line, 22 lines a page, page numbers below. */
final class FixedPages {

    static final double WIDTH = 210;
    static final double HEIGHT = 297;

    /** A character of size 3, in millimetres; the line is 156 wide. */
    static final double SIZE = 156.0 / 28;

    private static final double LEFT = 28;
    private static final double TOP = 37;
    private static final double SPACING = 225.0 / 22;
    private static final int CHARACTERS = 28;
    private static final int TITLE_CHARACTERS = 20;
    private static final int LINES = 22;

    /**
     * A line, or a part of one.
     *
     * @param x millimetres from the left edge of the page
     * @param y millimetres from its upper edge to the upper edge of the line
     */
    record Placed(double x, double y, String text) {}

    private final List<List<Placed>> pages = new ArrayList<>();
    private int row = LINES;

    private FixedPages() {}

    static List<List<Placed>> of(Sample sample) {
        var layout = new FixedPages();
        sample.blocks().forEach(layout::add);
        for (int i = 0; i < layout.pages.size(); i++) {
            layout.pages.get(i).add(new Placed(100, TOP + SPACING * (LINES + 0.5), "— " + (i + 1) + " —"));
        }
        return layout.pages;
    }

    private void add(Block block) {
        switch (block.place()) {
            case NEW_PAGE -> row = LINES;
            case SIDES -> {
                nextRow();
                put(0, block.text());
                String right = block.cells().get(1);
                put(CHARACTERS - width(right), right);
            }
            case TITLE -> wrapped(block.text(), 0, TITLE_CHARACTERS).forEach(this::centre);
            case CENTRE -> centre(block.text());
            case RIGHT -> {
                nextRow();
                put(CHARACTERS - 2 - width(block.text()), block.text());
            }
            default -> paragraph(block.text(), block.place() == Block.Place.INDENTED ? 2 : 0);
        }
    }

    private void paragraph(String text, int indent) {
        int first = indent;
        for (String line : wrapped(text, indent, CHARACTERS)) {
            nextRow();
            put(first, line);
            first = 0;
        }
    }

    private void centre(String line) {
        nextRow();
        put((CHARACTERS - width(line)) / 2, line);
    }

    private void nextRow() {
        if (row == LINES) {
            pages.add(new ArrayList<>());
            row = 0;
        }
        row++;
    }

    private void put(double column, String text) {
        pages.get(pages.size() - 1).add(new Placed(LEFT + column * SIZE, TOP + row * SPACING - SIZE, text));
    }

    private static List<String> wrapped(String text, int indent, int characters) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        double room = characters - indent;
        for (char c : text.toCharArray()) {
            if (width(line.toString()) + width(String.valueOf(c)) > room) {
                lines.add(line.toString());
                line.setLength(0);
                room = characters;
            }
            line.append(c);
        }
        lines.add(line.toString());
        return lines;
    }

    static double width(String text) {
        return text.chars().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    }
}
