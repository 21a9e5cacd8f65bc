/**
 * Entering what was published before, or outside of this system (存量文件): with its own dates, so that it ends when it has
 * to.
 */
package org.wenshu.catalog.existing;
