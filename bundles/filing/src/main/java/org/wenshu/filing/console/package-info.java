/** The pages of filing at {@code /console/filing}. */
package org.wenshu.filing.console;
