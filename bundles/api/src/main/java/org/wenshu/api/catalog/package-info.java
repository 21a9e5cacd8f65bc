/**
 * What the public catalog (目录) tells the other bundles.
 */
@Version("1.2.0")
package org.wenshu.api.catalog;

import org.osgi.annotation.versioning.Version;
