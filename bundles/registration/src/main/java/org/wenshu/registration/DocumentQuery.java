package org.wenshu.registration;

import java.util.Optional;
import org.wenshu.api.document.Direction;

/**
 * Which documents a list shows.
 *
 * @param words looked for in titles and numbers; empty for all
 * @param page from 0
 * @param size from 1 to {@value #MOST}
 */
public record DocumentQuery(Optional<Status> status, Optional<Direction> direction, String words, int page, int size) {

    public static final int MOST = 200;

    public DocumentQuery {
        words = words.strip();
        page = Math.max(0, page);
        size = Math.max(1, Math.min(MOST, size));
    }
}
