/** The aid {@code precedents}: earlier opinions on drafts that rest on the same article of a law. */
package org.wenshu.aids.precedents;
