/**
 * The papers of filing and correction, written from what the journal says: report, registration, suggestion, opinion,
 * notice, and the package that goes to the authority. Nothing in here changes anything.
 */
package org.wenshu.filing.papers;
