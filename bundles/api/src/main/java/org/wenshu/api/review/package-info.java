/**
 * What legality review (合法性审核) tells the other bundles, and the aids it offers to its reviewers.
 */
@Version("1.7.0")
package org.wenshu.api.review;

import org.osgi.annotation.versioning.Version;
