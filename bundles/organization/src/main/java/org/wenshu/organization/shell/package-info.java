/**
 * Commands for operators: {@code organization:accounts}, {@code organization:password}, {@code organization:load}.
 */
@Header(name = "Karaf-Commands", value = "org.wenshu.organization.shell")
package org.wenshu.organization.shell;

import org.osgi.annotation.bundle.Header;
