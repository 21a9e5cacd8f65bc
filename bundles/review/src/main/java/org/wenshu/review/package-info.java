/**
 * Legality review (合法性审核), work rules Article 30: what waits for a review, the clock that runs once the materials are
 * complete, and the opinion that ends it. A review never decides for its reader; it refuses what the rules forbid.
 */
package org.wenshu.review;
