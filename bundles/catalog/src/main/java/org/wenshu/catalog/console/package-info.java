/** The way from the console to the catalog. */
package org.wenshu.catalog.console;
