/**
 * Who holds what on which date: organs, posts, portfolios, substitution; and the accounts people sign in with.
 */
@Version("1.2.0")
package org.wenshu.api.organization;

import org.osgi.annotation.versioning.Version;
