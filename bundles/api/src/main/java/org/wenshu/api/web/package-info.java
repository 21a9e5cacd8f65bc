/**
 * How a bundle shows itself over HTTP: REST resources and pages, found by whiteboard.
 */
@Version("1.3.0")
package org.wenshu.api.web;

import org.osgi.annotation.versioning.Version;
