package org.wenshu.handling.consultation;

import java.time.OffsetDateTime;
import org.wenshu.api.time.BusinessClock;
import org.wenshu.api.web.Caller;

/**
 * Who did something, and when.
 *
 * @param account {@code system} if it happened by itself; the person is empty then
 */
public record By(String account, String person, OffsetDateTime at) {

    static By of(Caller caller, BusinessClock clock) {
        return new By(caller.account(), caller.person(), now(clock));
    }

    static By system(OffsetDateTime at) {
        return new By("system", "", at);
    }

    static OffsetDateTime now(BusinessClock clock) {
        return clock.instant().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }
}
