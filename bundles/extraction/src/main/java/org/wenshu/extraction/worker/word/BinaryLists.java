package org.wenshu.extraction.worker.word;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The lists of a binary Word document (MS-DOC 2.9.147), defined when a paragraph first asks for them. */
final class BinaryLists {

    /** MSONFC as in MS-OSHARED 2.2.1.3, by the names of ST_NumberFormat. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(0x01, "upperRoman"),
            Map.entry(0x02, "lowerRoman"),
            Map.entry(0x03, "upperLetter"),
            Map.entry(0x04, "lowerLetter"),
            Map.entry(0x0a, "ideographDigital"),
            Map.entry(0x0b, "japaneseCounting"),
            Map.entry(0x11, "japaneseDigitalTenThousand"),
            Map.entry(0x12, "decimalEnclosedCircle"),
            Map.entry(0x16, "decimalZero"),
            Map.entry(0x17, "bullet"),
            Map.entry(0x1c, "decimalEnclosedCircleChinese"),
            Map.entry(0x21, "taiwaneseCounting"),
            Map.entry(0x22, "ideographLegalTraditional"),
            Map.entry(0x24, "taiwaneseDigital"),
            Map.entry(0x25, "chineseCounting"),
            Map.entry(0x26, "chineseLegalSimplified"),
            Map.entry(0x27, "chineseCountingThousand"),
            Map.entry(0xff, "none"));

    private final ListTables tables;
    private final Map<String, ListDefinition> known = new HashMap<>();
    private final Lists lists = new Lists(known);

    BinaryLists(ListTables tables) {
        this.tables = tables;
    }

    /** The number of a paragraph that is in a list; empty text if its list is broken. */
    String next(Paragraph paragraph) {
        String id = Integer.toString(paragraph.getIlfo());
        if (!known.containsKey(id)) {
            definition(paragraph.getIlfo()).ifPresent(list -> known.put(id, list));
        }
        return lists.next(id, paragraph.getIlvl());
    }

    private Optional<ListDefinition> definition(int id) {
        try {
            int counter = tables.getLfo(id).getLsid();
            ListData list = tables.getListData(counter);
            return list == null ? Optional.empty() : Optional.of(definition(id, counter, list));
        } catch (NoSuchElementException e) {
            // Word itself shows no number where a paragraph names a list that does not exist.
            return Optional.empty();
        }
    }

    private ListDefinition definition(int id, int counter, ListData list) {
        Map<Integer, Level> levels = new TreeMap<>();
        for (int i = 0; i < list.getLevels().length; i++) {
            levels.put(i, level(list.getLevels()[i]));
        }
        boolean restarts = false;
        for (ListFormatOverrideLevel change : tables.getLfoData(id).getRgLfoLvl()) {
            Level former = levels.get(change.getLevelNum());
            if (change.isFormatting() && change.getLevel() != null) {
                levels.put(change.getLevelNum(), level(change.getLevel()));
            } else if (change.isStartAt() && former != null) {
                levels.put(change.getLevelNum(), former.startingAt(change.getIStartAt()));
            }
            restarts |= change.isStartAt();
        }
        return new ListDefinition(restarts ? "list " + id : Integer.toString(counter), levels);
    }

    private static Level level(ListLevel level) {
        String format = FORMATS.getOrDefault(level.getNumberFormat() & 0xff, "decimal");
        return new Level(level.getStartAt(), format, text(level), level.isLegalNumbering());
    }

    /** The number of a level stands as a character with the index of that level. */
    private static String text(ListLevel level) {
        var text = new StringBuilder();
        String pattern = level.getNumberText() == null ? "" : level.getNumberText();
        for (char c : pattern.toCharArray()) {
            text.append(c < Lists.MOST_LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        return text.toString();
    }
}
