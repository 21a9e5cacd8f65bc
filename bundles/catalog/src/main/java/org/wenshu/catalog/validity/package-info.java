/**
 * Whether a document in the catalog is in force: dated facts, and the status that follows from them on any day. Nothing
 * here depends on when somebody looked.
 */
package org.wenshu.catalog.validity;
