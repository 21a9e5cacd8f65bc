/** What handling keeps in the journal for itself: other bundles do not rely on these events. */
package org.wenshu.handling.event;
