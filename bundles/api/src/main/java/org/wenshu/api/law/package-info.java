/**
 * The reference library of laws (法规库): titles, versions by date, articles and how they are numbered.
 */
@Version("1.1.0")
package org.wenshu.api.law;

import org.osgi.annotation.versioning.Version;
