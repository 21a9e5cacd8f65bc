package org.wenshu.rules.engine;

import java.time.LocalDate;

/**
 * What a pack is.
 *
 * @param id such as {@code zhanqian}
 * @param version such as {@code 2024.1}
 * @param effectiveFrom the first day it is in force; earlier events are not judged by it
 */
public record PackHeader(String id, String version, String title, LocalDate effectiveFrom) {

    /** Id and version, as answers cite the pack. */
    public String name() {
        return id + "/" + version;
    }
}
