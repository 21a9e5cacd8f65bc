/** The pages on the validity of documents, and the way from the console to the public catalog. */
package org.wenshu.catalog.console;
