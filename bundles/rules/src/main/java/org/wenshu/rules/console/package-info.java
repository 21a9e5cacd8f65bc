/**
 * The pages of the rules: {@code /console/rules/}.
 */
package org.wenshu.rules.console;
