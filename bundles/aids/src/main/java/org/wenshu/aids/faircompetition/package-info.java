/** The aid {@code fair-competition}: what the review standards of 公平竞争审查条例 ask about. */
package org.wenshu.aids.faircompetition;
