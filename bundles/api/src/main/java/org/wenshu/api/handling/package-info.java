/**
 * What handling (公文办理) tells the other bundles: the steps of a case, sign-off, number, issue and publication.
 */
@Version("1.2.0")
package org.wenshu.api.handling;

import org.osgi.annotation.versioning.Version;
