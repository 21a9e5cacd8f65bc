/** Sentences that ask a question of the reviewer: patterns, questions and norms are data. */
package org.wenshu.aids.phrases;
