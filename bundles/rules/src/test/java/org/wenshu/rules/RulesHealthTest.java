package org.wenshu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RulesHealthTest {

    private final Calendar calendar = new Calendar();

    @Test
    void readyWithAPackAndANotice() {
        RulesHealth health =
                new RulesHealth(ShelfPacks.withZhanqian(), calendar, new SettableClock("2025-06-03T01:00:00Z", true));

        assertThat(health.check().ready()).isTrue();
    }

    @Test
    void notReadyWithoutAPack() {
        RulesHealth health =
                new RulesHealth(new ShelfPacks(), calendar, new SettableClock("2025-06-03T01:00:00Z", true));

        assertThat(health.check().detail()).contains("规则包");
    }

    @Test
    void readyInAYearWithoutANoticeButSaysSo() {
        RulesHealth health =
                new RulesHealth(ShelfPacks.withZhanqian(), calendar, new SettableClock("2028-06-03T01:00:00Z", true));

        assertThat(health.check().ready()).isTrue();
        assertThat(health.check().detail()).contains("2028");
    }

    @Test
    void notReadyBeyondTheCalendar() {
        RulesHealth health =
                new RulesHealth(ShelfPacks.withZhanqian(), calendar, new SettableClock("2031-06-03T01:00:00Z", true));

        assertThat(health.check().ready()).isFalse();
    }

    @Test
    void readyWithARefusedUpdateButSaysWhere() {
        ShelfPacks packs = ShelfPacks.withZhanqian();
        byte[] changed = (Zhanqian.text() + "# changed\n").getBytes(StandardCharsets.UTF_8);
        packs.offer(new PackSource("bundle:rules-zhanqian", "rules-zhanqian"), changed);
        RulesHealth health = new RulesHealth(packs, calendar, new SettableClock("2025-06-03T01:00:00Z", true));

        assertThat(health.check().ready()).isTrue();
        assertThat(health.check().detail()).contains("rules-zhanqian", "提高 version", "行");
    }
}
