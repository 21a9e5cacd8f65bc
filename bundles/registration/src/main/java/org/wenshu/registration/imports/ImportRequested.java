package org.wenshu.registration.imports;

import java.util.List;
import java.util.Map;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * Somebody wants many files registered.
 *
 * @param name of the uploaded file, or the directory below the configured one
 * @param contentHash SHA-256 of the uploaded file; empty for a directory
 * @param total how many files it has
 * @param stated what is said of every document
 * @param fallbacks what counts where nothing was read
 */
@EventType(ImportRequested.TYPE)
public record ImportRequested(
        String importId,
        ImportSource source,
        String name,
        String contentHash,
        int total,
        Map<String, List<String>> stated,
        Map<String, List<String>> fallbacks)
        implements Event {

    public static final String TYPE = "registration.ImportRequested";

    public ImportRequested {
        stated = Map.copyOf(stated);
        fallbacks = Map.copyOf(fallbacks);
    }
}
