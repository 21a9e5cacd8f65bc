package org.wenshu.handling.console;

import java.util.Arrays;
import java.util.List;
import org.wenshu.handling.Messages;

/** An option of a selection. */
public record Choice(String value, String label) {

    static <E extends Enum<E>> List<Choice> of(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> new Choice(constant.name(), Messages.name(constant)))
                .toList();
    }
}
