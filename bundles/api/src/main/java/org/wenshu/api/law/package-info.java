/**
 * The reference library of laws (法规库): titles, versions by date and articles.
 */
@Version("1.0.0")
package org.wenshu.api.law;

import org.osgi.annotation.versioning.Version;
