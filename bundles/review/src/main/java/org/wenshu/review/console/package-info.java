/** The pages of legality review at {@code /console/review}. */
package org.wenshu.review.console;
