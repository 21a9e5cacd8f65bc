/**
 * Corrects what arrives garbled in multipart uploads.
 */
package org.wenshu.web.upload;
