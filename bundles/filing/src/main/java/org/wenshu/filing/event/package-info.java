/** What happens to filings and their correction, as the journal keeps it and nobody else reads. */
package org.wenshu.filing.event;
