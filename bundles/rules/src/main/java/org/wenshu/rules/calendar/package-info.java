/**
 * Counting days by the State Council's holiday notices (norms 2.9): notices as data, counting as pure functions.
 */
package org.wenshu.rules.calendar;
