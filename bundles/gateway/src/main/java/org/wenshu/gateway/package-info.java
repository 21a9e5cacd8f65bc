/**
 * The front door of the suite: every request comes through here, is signed in, limited and, while the bundle that
 * answers it is being replaced, held. Never replaced in place itself.
 */
package org.wenshu.gateway;
