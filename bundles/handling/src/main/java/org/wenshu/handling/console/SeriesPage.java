package org.wenshu.handling.console;

import java.util.List;
import org.wenshu.handling.NumberSeries;

/**
 * Series of numbers.
 *
 * @param mayBegin whether the reader may enter numbers from before this system
 */
public record SeriesPage(List<NumberSeries> series, boolean mayBegin, int year, Refused refused) {}
