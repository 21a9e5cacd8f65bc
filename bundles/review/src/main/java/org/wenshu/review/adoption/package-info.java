/**
 * What the drafting organ made of an opinion (采纳情况反馈).
 */
package org.wenshu.review.adoption;
