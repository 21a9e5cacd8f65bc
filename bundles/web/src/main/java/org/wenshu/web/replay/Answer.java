package org.wenshu.web.replay;

import java.util.List;

/**
 * An answer as it was given.
 *
 * @param headers {@code Name: value}
 * @param body not copied
 */
public record Answer(int status, List<String> headers, byte[] body) {

    public Answer {
        headers = List.copyOf(headers);
    }
}
