/**
 * Review aids at the desk: asked in a pool of their own with a limit of time, and what a reviewer made of their advice.
 */
package org.wenshu.review.aid;
