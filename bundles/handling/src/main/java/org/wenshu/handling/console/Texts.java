package org.wenshu.handling.console;

import java.util.Optional;
import org.wenshu.handling.Messages;

/** Values as the templates print them. */
final class Texts {

    private Texts() {}

    static String of(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    static String nameOf(Optional<? extends Enum<?>> value) {
        return value.map(Messages::name).orElse("");
    }
}
