/**
 * Proofs for outsiders that an entry stands in the journal: a Merkle tree over the hashes of all entries (RFC 9162), a
 * signed head (C2SP tlog-checkpoint), and the program that checks a file against them without a network.
 */
package org.wenshu.journal.proof;
