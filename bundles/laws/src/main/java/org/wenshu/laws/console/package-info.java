/** The pages of the library at {@code /console/laws}. */
package org.wenshu.laws.console;
