/**
 * Holds requests before they are dispatched, while nobody is there to answer them, and counts those that are inside.
 */
package org.wenshu.gateway.hold;
