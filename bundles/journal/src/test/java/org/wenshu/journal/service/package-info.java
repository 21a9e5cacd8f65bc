/** The services on a framework that is only as large as they need. */
package org.wenshu.journal.service;
