package org.wenshu.records.event;

import java.time.LocalDate;
import java.util.List;
import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;
import org.wenshu.records.fixity.Flaw;

/**
 * All contents of documents were read and compared with the hashes they are stored under. In the stream {@code
 * records-fixity}, whose version is the number of the check.
 *
 * @param account who asked for it; {@code system} if it was due
 * @param octets how many bytes were read
 * @param flaws the first of those that are lost or altered
 */
@EventType(FixityChecked.TYPE)
public record FixityChecked(
        long number, LocalDate on, String account, long checked, long octets, long lost, long altered, List<Flaw> flaws)
        implements Event {

    public static final String TYPE = "records.FixityChecked";

    public FixityChecked {
        flaws = List.copyOf(flaws);
    }
}
