package org.wenshu.review.event;

import org.wenshu.api.journal.Event;
import org.wenshu.api.journal.EventType;

/**
 * The next number of an organ's opinions in a year was given. The stream of these entries is the series: no number is given
 * twice and none is left out.
 */
@EventType(OpinionNumbered.TYPE)
public record OpinionNumbered(String reviewId, String number) implements Event {

    public static final String TYPE = "review.OpinionNumbered";
}
