/**
 * Where bundles keep things: a relational database of their own, and the content store of originals.
 *
 * <p>Not responsible for what is stored: tables belong to the bundle that owns the schema, and no bundle reads
 * another's.
 */
@Version("1.2.0")
package org.wenshu.api.storage;

import org.osgi.annotation.versioning.Version;
