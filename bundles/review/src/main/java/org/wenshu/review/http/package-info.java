/**
 * Files over HTTP: how they come in and go out.
 */
package org.wenshu.review.http;
