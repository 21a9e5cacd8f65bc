/** Commands of the catalog for scripts. */
package org.wenshu.catalog.shell;
