/**
 * What filing (规范性文件备案) tells the other bundles.
 */
@Version("1.1.0")
package org.wenshu.api.filing;

import org.osgi.annotation.versioning.Version;
