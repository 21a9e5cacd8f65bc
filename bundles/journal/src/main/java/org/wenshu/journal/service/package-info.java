/** The OSGi services of this bundle, and the whiteboard on which consumers come and go. */
package org.wenshu.journal.service;
