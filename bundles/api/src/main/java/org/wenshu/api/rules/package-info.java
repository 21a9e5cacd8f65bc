/**
 * Checks, routes, signatories and deadlines computed from a rule pack; every answer cites its article.
 */
@Version("2.3.0")
package org.wenshu.api.rules;

import org.osgi.annotation.versioning.Version;
