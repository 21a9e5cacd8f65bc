/**
 * Putting right what the catalog says of a document (勘误): its data, not its text. Numbers, addresses and earlier proofs
 * stay.
 */
package org.wenshu.catalog.correction;
