/**
 * Answers a write that comes again with the same {@code Idempotency-Key} as it was answered the first time.
 *
 * <p>A write whose answer was lost in a crash is done again: the domains refuse what has been done already.
 */
package org.wenshu.web.replay;
