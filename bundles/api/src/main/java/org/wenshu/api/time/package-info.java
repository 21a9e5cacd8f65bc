/**
 * The one clock of the suite.
 */
@Version("1.1.0")
package org.wenshu.api.time;

import org.osgi.annotation.versioning.Version;
