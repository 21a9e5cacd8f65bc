/**
 * Databases on SQLite, one file for each bundle, and the content store of originals in the file system.
 *
 * <p>Nothing here knows OSGi: the services are in {@code service}.
 */
package org.wenshu.storage;
