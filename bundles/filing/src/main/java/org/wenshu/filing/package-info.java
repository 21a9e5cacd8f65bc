/**
 * Filing of normative documents (规范性文件备案), work rules Article 32: duties arise by themselves when a normative
 * document is published, or are found by hand, and stay until the authority has registered the filing. What departments
 * filed is reviewed, and corrected if need be.
 */
package org.wenshu.filing;
