/**
 * The desk as a whole: heaps of reviews, and what was done in a period.
 */
package org.wenshu.review.desk;
