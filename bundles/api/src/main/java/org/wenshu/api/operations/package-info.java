/**
 * Replacing the bundles of a running node, and what is known about each replacement.
 *
 * <p><b>Swap</b>: another version takes a bundle's place while requests for it wait. <b>Artifact</b>: the jar of a
 * version. <b>Reach</b>: which bundles wait during a swap, and which load their classes anew.
 */
@Version("1.0.0")
package org.wenshu.api.operations;

import org.osgi.annotation.versioning.Version;
