/** The pages of operations at {@code /console/operations}. */
package org.wenshu.operations.console;
