/** The REST face of legality review at {@code /api/review}. */
package org.wenshu.review.rest;
