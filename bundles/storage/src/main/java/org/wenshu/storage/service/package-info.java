/** The OSGi services of this bundle: where the data lies, which driver serves it, when all is closed. */
package org.wenshu.storage.service;
