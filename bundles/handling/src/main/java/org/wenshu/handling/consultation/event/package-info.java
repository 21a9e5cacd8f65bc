/** What consultations keep in the journal; other bundles do not rely on these events. */
package org.wenshu.handling.consultation.event;
