/** The aid {@code red-lines}: what 国办发〔2018〕37号 forbids normative documents to set. */
package org.wenshu.aids.redlines;
