/**
 * The public catalog (目录) of normative documents, work rules Article 32: an entry arises when a document for active
 * disclosure is published, under a number that is never used again, and tells ever after whether it is in force. Nothing
 * but published entries is in these tables.
 */
package org.wenshu.catalog;
