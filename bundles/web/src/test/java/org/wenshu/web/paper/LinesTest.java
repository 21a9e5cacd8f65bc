package org.wenshu.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static List<String> broken(String text, int first, int room) {
        int[] characters = text.codePoints().toArray();
        return Lines.of(characters, character -> character < 0x80 ? 0.5 : 1, first, room).stream()
                .map(line -> new String(characters, line.from(), line.to() - line.from()))
                .toList();
    }

    @Test
    void linesAreFilled() {
        assertThat(broken("一二三四五六七八", 3, 4)).containsExactly("一二三", "四五六七", "八");
    }

    @Test
    void noStopBeginsALineAndNoBracketEndsOne() {
        assertThat(broken("一二三四，五", 4, 4)).containsExactly("一二三", "四，五");
        assertThat(broken("一二三《四》", 4, 4)).containsExactly("一二三", "《四》");
        assertThat(broken("一二三四。”五", 4, 4)).containsExactly("一二三", "四。”五");
    }

    @Test
    void wordsAndNumbersStayWholeUnlessTheyAreTooLong() {
        assertThat(broken("一二三 GB9704-2012", 4, 4)).containsExactly("一二三 ", "GB9704-", "2012");
        assertThat(broken("A".repeat(100), 4, 4)).hasSize(13);
    }

    @Test
    void aTextOfNothingIsOneLine() {
        assertThat(broken("", 4, 4)).containsExactly("");
    }

    @Test
    void aCharacterThatIsTooWideStandsAlone() {
        assertThat(broken("，，一", 1, 1)).containsExactly("，", "，", "一");
    }
}
