package org.wenshu.rules.text;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What people call the fields, values, steps and periods that every pack may speak of. */
public final class Labels {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.wenshu.rules.text.labels");

    private Labels() {}

    /** A field or fact that systems write down, such as {@code issuerName}. */
    public static String field(String name) {
        return of("field." + name, name);
    }

    /** A value of a field; a name that nobody translated stays. */
    public static String value(String field, String value) {
        return of("value." + field + "." + value, of("value." + value, value));
    }

    public static String step(Enum<?> kind) {
        return of("step." + kind.name(), kind.name());
    }

    public static String capacity(Enum<?> capacity) {
        return of("capacity." + capacity.name(), capacity.name());
    }

    public static String period(String name) {
        return of("period." + name, name);
    }

    public static String level(Enum<?> level) {
        return of("level." + level.name(), level.name());
    }

    private static String of(String key, String otherwise) {
        try {
            return BUNDLE.getString(key);
        } catch (MissingResourceException unnamed) {
            // A pack may name more than this version knows of.
            return otherwise;
        }
    }
}
