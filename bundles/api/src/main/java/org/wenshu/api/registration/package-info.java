/**
 * What registration (公文登记) tells the other bundles.
 */
@Version("1.3.0")
package org.wenshu.api.registration;

import org.osgi.annotation.versioning.Version;
