/**
 * What legality review (合法性审核) tells the other bundles.
 */
@Version("1.1.0")
package org.wenshu.api.review;

import org.osgi.annotation.versioning.Version;
