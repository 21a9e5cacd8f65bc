/**
 * The console's start page.
 */
package org.wenshu.web.console;
