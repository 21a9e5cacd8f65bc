package org.wenshu.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wenshu.rules.calendar.HolidayCalendar;
import org.wenshu.rules.engine.Judge;
import org.wenshu.rules.pack.LoadedPack;
import org.wenshu.rules.pack.PackReader;

/** The pack of the district, as the neighbouring bundle carries it. */
public final class Zhanqian {

    public static final HolidayCalendar CALENDAR = HolidayCalendar.carried();
    public static final PackReader READER = new PackReader(CALENDAR);
    public static final LoadedPack PACK = READER.read("zhanqian", bytes());

    private Zhanqian() {}

    /** A new one each time: one kept for all would hide what goes wrong while it is made. */
    public static Judge judge() {
        return new Judge(PACK.pack(), CALENDAR);
    }

    /** The pack under one version for ever: tests are not about the number it has now. */
    public static String text() {
        try {
            return Files.readString(Path.of("../rules-zhanqian/src/main/resources/pack/zhanqian.rulepack.yaml"))
                    .replaceFirst("(?m)^version: .*$", "version: \"2024.1\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
