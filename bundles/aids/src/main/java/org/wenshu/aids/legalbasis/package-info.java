/** The aid {@code legal-basis}: every law that the draft cites, beside its text and status. */
package org.wenshu.aids.legalbasis;
