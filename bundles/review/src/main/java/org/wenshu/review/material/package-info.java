/**
 * The materials of a review (送审材料): which ones belong to it, and which have come in.
 */
package org.wenshu.review.material;
