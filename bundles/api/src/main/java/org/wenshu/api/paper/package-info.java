/**
 * Official papers by GB/T 9704-2012 as files that people go on writing in: return slips, opinions, letters.
 */
@Version("1.3.0")
package org.wenshu.api.paper;

import org.osgi.annotation.versioning.Version;
