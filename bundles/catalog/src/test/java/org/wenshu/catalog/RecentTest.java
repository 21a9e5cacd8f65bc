package org.wenshu.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final List<String> worked = new ArrayList<>();
    private final Recent<String, String> recent = new Recent<>(10, String::length);

    @Test
    void whatIsKnownIsNotWorkedOutAgain() {
        assertThat(ask("a", 1)).isEqualTo("aaa");
        assertThat(ask("a", 1)).isEqualTo("aaa");
        assertThat(worked).containsExactly("a");
    }

    @Test
    void aChangeForgetsEverything() {
        ask("a", 1);
        ask("b", 2);
        ask("a", 2);
        assertThat(worked).containsExactly("a", "b", "a");
    }

    @Test
    void whatWasNotAskedForTheLongestGoesFirst() {
        ask("a", 1);
        ask("b", 1);
        ask("c", 1);
        ask("a", 1);
        ask("d", 1);
        ask("a", 1);
        ask("b", 1);
        assertThat(worked).containsExactly("a", "b", "c", "d", "b");
    }

    @Test
    void whatIsLargerThanTheRoomIsNotKept() {
        Recent<String, String> small = new Recent<>(2, String::length);
        assertThat(small.get("a", 1, () -> "aaa")).isEqualTo("aaa");
        assertThat(small.find("a", 1)).isEmpty();
        small.keep("b", 1, "bb");
        assertThat(small.find("b", 1)).contains("bb");
    }

    private String ask(String key, long position) {
        return recent.get(key, position, () -> {
            worked.add(key);
            return key.repeat(3);
        });
    }
}
