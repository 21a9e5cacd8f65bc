/**
 * Where bundles keep things: a relational database of their own, and the content store of originals.
 */
@Version("1.0.0")
package org.wenshu.api.storage;

import org.osgi.annotation.versioning.Version;
