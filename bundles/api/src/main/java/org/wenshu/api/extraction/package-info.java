/**
 * What can be read from a file: its text, the elements of GB/T 9704 and its articles.
 */
@Version("1.2.0")
package org.wenshu.api.extraction;

import org.osgi.annotation.versioning.Version;
