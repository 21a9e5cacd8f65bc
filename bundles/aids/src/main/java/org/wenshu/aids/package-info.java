/**
 * The built-in review aids (审核辅助), each in a package of its own and independent of the others; anybody may register
 * further services of {@link org.wenshu.api.review.ReviewAid}.
 */
package org.wenshu.aids;
