/**
 * Replaces a bundle while requests for it wait, and puts the former version back if the new one does not come up.
 */
package org.wenshu.gateway.swap;
