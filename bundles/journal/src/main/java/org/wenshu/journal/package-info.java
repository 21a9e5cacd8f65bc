/**
 * The journal on a database: appending, the hash chain, and a thread for every consumer that follows it.
 *
 * <p>Nothing here knows OSGi: the services are in {@code service}, the commands in {@code shell}.
 */
package org.wenshu.journal;
