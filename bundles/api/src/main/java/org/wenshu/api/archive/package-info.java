/**
 * The archive's search: what other bundles may add to it, and which reference libraries were loaded.
 */
@Version("1.0.0")
package org.wenshu.api.archive;

import org.osgi.annotation.versioning.Version;
