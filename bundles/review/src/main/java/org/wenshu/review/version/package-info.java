/**
 * The versions of a draft: supplied by the drafting organ, compared by the reviewer.
 */
package org.wenshu.review.version;
