package org.wenshu.registration.exchange.wire;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.wenshu.api.time.BusinessClock;

/** Names and forms of the WSDL. */
public final class Wire {

    public static final String NAMESPACE = "urn:wenshu:exchange";

    private Wire() {}

    /** An {@code xs:dateTime} in the district's zone, to the millisecond. */
    public static String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.MILLIS).atZone(BusinessClock.ZONE));
    }
}
