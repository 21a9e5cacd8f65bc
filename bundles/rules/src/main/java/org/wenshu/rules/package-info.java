/**
 * The rule packs at hand, the one in force, and the answers it gives. What a pack says is in {@code pack} and
 * {@code engine}; this package finds packs and swaps them.
 */
package org.wenshu.rules;
