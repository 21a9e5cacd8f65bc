/**
 * The words that all bundles share about official documents (公文).
 */
@Version("1.0.0")
package org.wenshu.api.document;

import org.osgi.annotation.versioning.Version;
