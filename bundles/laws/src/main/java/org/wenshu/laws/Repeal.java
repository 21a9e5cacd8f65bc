package org.wenshu.laws;

import java.time.LocalDate;

/**
 * A law's clause repeals another one.
 *
 * @param on the first day on which the other is not in force
 * @param by title of the law that says so
 */
record Repeal(LocalDate on, String by) {}
