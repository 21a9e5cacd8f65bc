/**
 * A rule pack as immutable objects, and pure functions over facts: no clock, no database, no OSGi.
 */
package org.wenshu.rules.engine;
