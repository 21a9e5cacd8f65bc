/** The pages of archiving at {@code /console/records}. */
package org.wenshu.records.console;
