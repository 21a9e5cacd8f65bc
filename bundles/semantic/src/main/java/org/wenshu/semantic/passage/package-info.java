/** Cuts texts into the passages that get a vector each. */
package org.wenshu.semantic.passage;
