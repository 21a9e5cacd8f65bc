package org.wenshu.registration;

/** Patterns of SQL's LIKE; statements say {@code ESCAPE '!'}. */
final class Like {

    private Like() {}

    /** Matches what contains the words. */
    static String containing(String words) {
        return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
