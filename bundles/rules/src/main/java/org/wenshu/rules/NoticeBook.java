package org.wenshu.rules;

import org.wenshu.rules.calendar.HolidayCalendar;
import org.wenshu.rules.calendar.HolidayNotice;

/** Where holiday notices are told of and their texts are kept. */
interface NoticeBook {

    /** Keeps the text that a notice was read from. */
    void keep(HolidayNotice notice, byte[] text);

    /** Tells of what is not known yet; nothing if all is. */
    void record(HolidayCalendar calendar);
}
