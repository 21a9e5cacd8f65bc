/** Tests of proofs. */
package org.wenshu.journal.proof;
