package org.wenshu.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A YAML file as a tree, with the line of every value.
 *
 * @param lines line by JSON pointer
 */
record PackTree(JsonNode root, Map<String, Integer> lines) {

    /** The line of a value, or of the nearest one around it. */
    int line(String pointer) {
        String place = pointer;
        while (!lines.containsKey(place) && place.contains("/")) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lines.getOrDefault(place, 1);
    }
}
