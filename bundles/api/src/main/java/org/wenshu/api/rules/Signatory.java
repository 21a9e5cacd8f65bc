package org.wenshu.api.rules;

import java.util.Optional;
import org.wenshu.api.organization.Capacity;

/**
 * Who has to sign a document, Article 31.
 *
 * @param post id of the post whose signature the matrix asks for
 * @param row the row of the matrix that asked for the highest rank, such as {@code 2}
 */
public record Signatory(String post, Optional<String> person, Capacity capacity, String row, Citation citation) {}
