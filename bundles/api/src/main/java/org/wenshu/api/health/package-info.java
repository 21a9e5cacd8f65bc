/**
 * Whether the parts of the suite are able to work.
 */
@Version("1.0.0")
package org.wenshu.api.health;

import org.osgi.annotation.versioning.Version;
