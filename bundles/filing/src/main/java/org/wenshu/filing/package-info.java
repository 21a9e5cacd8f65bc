/**
 * Filing of normative documents (规范性文件备案), work rules Article 32: duties arise by themselves when a normative
 * document is published, and stay until the authority has registered the filing.
 */
package org.wenshu.filing;
