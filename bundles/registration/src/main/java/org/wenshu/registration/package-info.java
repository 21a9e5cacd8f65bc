/**
 * Registration (公文登记), work rules Articles 27 and 33: a document is read, refused if it is classified, checked by the
 * rules, and then stands in a register or is returned to its sender with the findings. Everything is kept as entries of
 * the journal; the tables here are computed from them.
 */
package org.wenshu.registration;
