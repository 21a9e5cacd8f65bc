package org.wenshu.api.storage;

import java.util.List;

/**
 * The tables of one bundle, as migration scripts.
 *
 * @param name the bundle's one-word name; also the prefix of all its tables
 * @param anchor a class of the bundle: scripts are its resources {@code schema/<script>}, or {@code
 *     schema/<dialect>/<script>} where a dialect needs one of its own, relative to the package of the class
 * @param scripts script file names in order, such as {@code V1__documents.sql}; applied ones are never changed
 */
public record Schema(String name, Class<?> anchor, List<String> scripts) {

    public Schema {
        scripts = List.copyOf(scripts);
    }
}
